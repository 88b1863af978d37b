import { useState } from 'preact/hooks';
import { type Day, dayAfter, dayAt } from '../../domain/day';
import type { Removed } from '../../domain/record';
import { stampMilliseconds } from '../../domain/stamp';
import { zone } from '../../platform/clock';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { shortDay } from '../history/day-words';
import type { KindHere } from './read-insights';

/** Days for which removed words are kept. */
const keptFor = 30;

export type RemovedHereProps = {
  records: readonly Removed<KindHere>[];
  today: Day;
  onPutBack: (id: string) => void;
};

/** Insights, practices and decisions that were removed in the last thirty days, folded away. */
export function RemovedHere({ records, today, onPutBack }: RemovedHereProps) {
  const [open, setOpen] = useState(false);
  if (records.length === 0) return null;
  return (
    <details class="told ins-removed" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="txt">
        <Icon name="down" />
        {t('insights.removed.summary')}
      </summary>
      {open && (
        <ul class="rows">
          {records.map((record) => (
            <li key={record.id}>
              <div id={`gone-${record.id}-row`}>
                <p class="read clipped" dir="auto">
                  {record.body.words}
                </p>
                <small>{saidOf(record, today)}</small>
              </div>
              <button
                class="txt txt-ink txt-u"
                type="button"
                aria-describedby={`gone-${record.id}-row`}
                onClick={() => onPutBack(record.id)}
              >
                {t('insights.removed.putBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function saidOf({ kind, removed }: Removed<KindHere>, today: Day): string {
  const on = dayAt(stampMilliseconds(removed), zone(), 0);
  return [
    t(`insights.removed.kinds.${kind}`),
    t('insights.removed.on', [shortDay(on, today)]),
    t('insights.removed.until', [shortDay(dayAfter(on, keptFor), today)]),
  ].join(' · ');
}
