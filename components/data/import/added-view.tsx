import { t } from '../../../platform/messages';
import { numberInWords } from './import-words';

/** What came in, and a way to take it out again as one. */
export function AddedView({ came, onTakeOut }: { came: number; onTakeOut: () => void }) {
  return (
    <div class="state-b state-page">
      <div role="status">
        <p class="state-t">{t('bringIn.after.came', came, [numberInWords(came)])}</p>
        <p class="quiet">{t('bringIn.after.more', came)}</p>
      </div>
      <p class="btns">
        <a class="btn" href="#/history">
          {t('bringIn.after.history')}
        </a>
        <button class="btn" type="button" onClick={onTakeOut}>
          {t('bringIn.after.takeOut')}
        </button>
      </p>
    </div>
  );
}

/** What was taken out again, and what was changed since and stays. */
export function TakenView({ taken, stayed }: { taken: number; stayed: number }) {
  return (
    <div class="state-b state-page" role="status">
      <p class="state-t">{t('bringIn.after.taken', taken, [numberInWords(taken)])}</p>
      {stayed === 0 ? (
        <p class="quiet">{t('bringIn.after.takenMore')}</p>
      ) : (
        <p class="quiet">{t('bringIn.after.stayed', stayed, [numberInWords(stayed)])}</p>
      )}
    </div>
  );
}
