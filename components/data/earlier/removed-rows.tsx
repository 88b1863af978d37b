import { dayAt } from '../../../domain/day';
import { keptFor } from '../../../domain/merge';
import { recordWords } from '../../../domain/record-words';
import { stampMilliseconds } from '../../../domain/stamp';
import { zone } from '../../../platform/clock';
import { dayInWords, t } from '../../../platform/messages';
import type { PutBack } from '../../../storage/versions';
import { EraseButton } from '../../controls/erase-button';
import { recordName } from './record-name';

const shortDay = (milliseconds: number) =>
  dayInWords(dayAt(milliseconds, zone(), 0), { day: 'numeric', month: 'long' });

/** When the words of a removed record go for good. */
function goneAt({ record, words }: PutBack): number {
  const since = 'kept' in words ? Date.parse(String(words.kept)) : stampMilliseconds(record.stamp);
  return since + keptFor;
}

/** What was removed, of every kind, and can be put back. */
export function RemovedRows({
  removed,
  onPutBack,
  onClearAll,
}: {
  removed: readonly PutBack[];
  onPutBack: (one: PutBack) => void;
  onClearAll: () => void;
}) {
  return (
    <section>
      <h2 class="restore-h">{t('restore.earlier.removed')}</h2>
      <p class="small quiet">
        {removed.length === 0 ? t('restore.earlier.noneRemoved') : t('history.removed.explain')}
      </p>
      {removed.length > 0 && (
        <ul class="rows">
          {removed.map((one) => (
            <li key={one.record.id}>
              <div id={`gone-${one.record.id}`}>
                <p class="read clipped" dir="auto">
                  {recordWords(one.words) || t('history.removed.values')}
                </p>
                <small>
                  {[
                    recordName(one.words),
                    t('history.removed.removedOn', [
                      shortDay(stampMilliseconds(one.record.removed ?? one.record.stamp)),
                    ]),
                    t('history.removed.until', [shortDay(goneAt(one))]),
                  ].join(' · ')}
                </small>
              </div>
              <button
                class="txt txt-ink txt-u"
                type="button"
                aria-describedby={`gone-${one.record.id}`}
                onClick={() => onPutBack(one)}
              >
                {t('history.removed.putBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {removed.length > 0 && (
        <p class="btns">
          <EraseButton
            words={t('restore.earlier.clearAll', removed.length)}
            sure={t('restore.earlier.clearSure', removed.length)}
            known={t('restore.earlier.clearKnown')}
            leave={t('restore.earlier.clearNo')}
            onErase={onClearAll}
          />
        </p>
      )}
    </section>
  );
}
