import { useState } from 'preact/hooks';
import { t } from '../../../platform/messages';
import { Dialog } from '../../controls/dialog';

/** Clears all that was removed before its time. It is asked once more, since nothing brings it back. */
export function ClearAll({ count, onClear }: { count: number; onClear: () => void }) {
  const [asking, setAsking] = useState(false);
  const leave = () => setAsking(false);
  return (
    <>
      <p class="btns">
        <button class="btn btn-small btn-danger" type="button" onClick={() => setAsking(true)}>
          {t('restore.earlier.clearAll', count)}
        </button>
      </p>
      {asking && (
        <Dialog title={t('restore.earlier.clearSure', count)} onLeave={leave}>
          <p class="quiet">{t('restore.earlier.clearKnown')}</p>
          <p class="btns">
            <button class="btn" type="button" onClick={leave}>
              {t('restore.earlier.clearNo')}
            </button>
            <button
              class="btn btn-danger"
              type="button"
              onClick={() => {
                leave();
                onClear();
              }}
            >
              {t('restore.earlier.clearAll', count)}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
