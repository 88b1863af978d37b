import { Icon, type IconName } from '../controls/icon';

/**
 * A small act on the prompt, as a drawing whose words are read out and shown under the pointer.
 * @param shown whether its words stand beside it: a way back has to be seen
 */
export function PromptAct({
  icon,
  words,
  shown = false,
  onPress,
}: {
  icon: IconName;
  words: string;
  shown?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      class={shown ? 'txt' : 'ico'}
      type="button"
      aria-label={words}
      title={words}
      onClick={onPress}
    >
      <Icon name={icon} />
      {shown && words}
    </button>
  );
}
