import { useEffect, useState } from 'preact/hooks';
import { daysBefore, type CopyLabel } from '../../../domain/copy';
import { millisecondsOf } from '../../../domain/day';
import { t } from '../../../platform/messages';
import { copiesBefore } from '../../../storage/transfer/way-back';
import { useJournal } from '../../journal';
import { momentWords } from '../earlier/record-name';

/** What came in during the last seven days, each to be taken out again as one. */
export function WaysBack({ onTakeOut }: { onTakeOut: (name: string) => void }) {
  const journal = useJournal();
  const [copies, setCopies] = useState<CopyLabel[]>([]);
  useEffect(() => {
    copiesBefore(journal).then(setCopies, () => {
      // Without the store of copies there is nothing to go back to, and nothing to say about it.
    });
  }, [journal]);
  if (copies.length === 0) return null;
  return (
    <section class="restore-pairs">
      <h2 class="restore-h">{t('restore.lately')}</h2>
      <ul class="rows">
        {copies.map(({ name, madeAt, checkIns }) => (
          <li key={name}>
            <span id={`back-${madeAt}`}>
              <b>{t('restore.cameAt', [momentWords(millisecondsOf(madeAt))])}</b>
              <small>
                {t('restore.before', [
                  String(checkIns),
                  momentWords(millisecondsOf(madeAt) + daysBefore * 86_400_000),
                ])}
              </small>
            </span>
            <button
              class="txt txt-ink txt-u"
              type="button"
              aria-describedby={`back-${madeAt}`}
              onClick={() => onTakeOut(name)}
            >
              {t('restore.takeOut')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
