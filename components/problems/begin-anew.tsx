import { useState } from 'preact/hooks';
import { t } from '../../platform/messages';
import { Dialog } from '../controls/dialog';
import { allowNewJournal } from '../this-journal';
import { Way } from './way';

/** The last way on where a journal cannot be seen: a new one. It is asked once more. */
export function BeginAnew({ onBegun }: { onBegun: () => void }) {
  const [asking, setAsking] = useState(false);

  async function begin() {
    setAsking(false);
    await allowNewJournal();
    onBegun();
  }

  return (
    <Way
      words={t('problems.ways.anew')}
      more={t('problems.ways.anewMore')}
      onGo={() => setAsking(true)}
    >
      {asking && (
        <Dialog title={t('problems.ways.anewSure')} onLeave={() => setAsking(false)}>
          <p class="quiet">{t('problems.ways.anewKnown')}</p>
          <p class="btns">
            <button class="btn" type="button" onClick={() => setAsking(false)}>
              {t('problems.ways.anewNo')}
            </button>
            <button class="btn" type="button" onClick={() => void begin()}>
              {t('problems.ways.anewYes')}
            </button>
          </p>
        </Dialog>
      )}
    </Way>
  );
}
