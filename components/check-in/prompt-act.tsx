import { Icon, type IconName } from '../controls/icon';

/** A small act on the prompt, as a drawing whose words are read out and shown under the pointer. */
export function PromptAct({
  icon,
  words,
  onPress,
}: {
  icon: IconName;
  words: string;
  onPress: () => void;
}) {
  return (
    <button class="ico" type="button" aria-label={words} title={words} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
