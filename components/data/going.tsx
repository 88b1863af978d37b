import { t } from '../../platform/messages';

/** Work that takes a while: how far it has come, and a way to stop it. Without a part it is not known how far. */
export function Going({
  words,
  part,
  onStop,
}: {
  words: string;
  part?: number;
  onStop: () => void;
}) {
  return (
    <div class="going">
      <progress aria-label={words} {...(part === undefined ? {} : { value: part })} max="1" />
      <span class="small quiet">{words}</span>
      <button class="btn btn-small" type="button" onClick={onStop}>
        {t('data.stop')}
      </button>
    </div>
  );
}
