import { recordWords } from '../../../domain/record-words';
import type { JournalRecord } from '../../../domain/record';
import { t } from '../../../platform/messages';
import { recordName } from './record-name';

/** The records that were changed during the last thirty days, each leading to its earlier versions. */
export function EarlierList({ records }: { records: readonly JournalRecord[] }) {
  const shown = records.filter(({ kind, body }) => body !== null && kind !== 'setting');
  return (
    <section>
      <h2 class="restore-h">{t('restore.earlier.changed')}</h2>
      <p class="small quiet">
        {shown.length === 0 ? t('restore.earlier.none') : t('restore.earlier.about')}
      </p>
      {shown.length > 0 && (
        <ul class="rows">
          {shown.map((record) => (
            <li key={record.id}>
              <div id={`record-${record.id}`}>
                <p class="read clipped" dir="auto">
                  {recordWords(record) || t('history.removed.values')}
                </p>
                <small>{recordName(record)}</small>
              </div>
              <a
                class="txt txt-ink txt-u"
                href={`#/data/earlier/${record.id.toLowerCase()}`}
                aria-describedby={`record-${record.id}`}
              >
                {t('restore.earlier.see')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
