import { t } from '../../../platform/messages';

/** A long work on its way: how far it is, and a way to stop it. Nothing of it is kept before it is over. */
export function Busy({
  title,
  part,
  more,
  onStop,
}: {
  title: string;
  /** From 0 to 1. */
  part: number;
  more: string;
  onStop: () => void;
}) {
  return (
    <div class="state-b state-page">
      <p class="state-t">{title}</p>
      <div class="busy">
        <p class="quiet">{more}</p>
        <button class="btn btn-small" type="button" onClick={onStop}>
          {t('bringIn.reading.stop')}
        </button>
        <progress max={1} value={part} aria-label={title} />
      </div>
    </div>
  );
}
