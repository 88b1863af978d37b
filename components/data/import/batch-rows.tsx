import { dayAt, millisecondsOf } from '../../../domain/day';
import { zone } from '../../../platform/clock';
import { dayInWords, t } from '../../../platform/messages';
import type { Batch } from '../../../storage/transfer/import/batch';
import { listInWords, numberInWords, programName } from './import-words';

function dayOf({ at }: Batch): string {
  return dayInWords(dayAt(millisecondsOf(at), zone(), 0), { day: 'numeric', month: 'long' });
}

/** What came in during the last thirty days, each with a way to take it out again as one. */
export function BatchRows({
  batches,
  onTakeOut,
}: {
  batches: readonly Batch[];
  onTakeOut: (batch: string) => void;
}) {
  if (batches.length === 0) return null;
  return (
    <section class="batches">
      <h2>{t('bringIn.before.title')}</h2>
      <ul class="rows">
        {batches.map((batch) => (
          <li key={batch.id}>
            <span>
              <b>
                {t('bringIn.before.came', batch.ids.length, [
                  numberInWords(batch.ids.length),
                  listInWords([...new Set(batch.programs)].map(programName)),
                ])}
              </b>
              <small>{t('bringIn.before.on', [dayOf(batch)])}</small>
            </span>
            <button class="btn btn-small" type="button" onClick={() => onTakeOut(batch.id)}>
              {t('bringIn.after.takeOut')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
