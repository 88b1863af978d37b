import { t } from '../../../platform/messages';

/** A long work: how far it is, and how to stop it. Nothing is changed until it is at its end. */
export function Going({
  words,
  part,
  onStop,
}: {
  words: string;
  part: number;
  onStop: () => void;
}) {
  return (
    <div class="state-b" aria-busy="true">
      <p class="state-t" id="going-words">
        {words}
      </p>
      <progress class="restore-progress" aria-labelledby="going-words" value={part} max={1} />
      <p class="btns">
        <button class="btn btn-small" type="button" onClick={onStop}>
          {t('restore.stop')}
        </button>
      </p>
    </div>
  );
}
