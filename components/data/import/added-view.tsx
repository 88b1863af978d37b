import { t } from '../../../platform/messages';
import type { Brought } from '../../../storage/transfer/bring-in';
import { numberInWords } from './import-words';

/** What came in. */
export function AddedView({ brought }: { brought: Brought }) {
  return (
    <div class="state-b state-page" role="status">
      <p class="state-t">{t('bringIn.after.came', brought.new, [numberInWords(brought.new)])}</p>
      <p class="quiet">{t('bringIn.after.more')}</p>
      <p class="btns">
        <a class="btn" href="#/history">
          {t('bringIn.after.history')}
        </a>
      </p>
    </div>
  );
}
