import { useState } from 'preact/hooks';
import { type Day, dayAfter, dayAt } from '../../domain/day';
import type { RemovedCheckIn } from '../../domain/record';
import { stampMilliseconds } from '../../domain/stamp';
import { zone } from '../../platform/clock';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { dayName, shortDay } from './day-words';

/** Days for which removed words are kept. */
const keptFor = 30;

export type RemovedListProps = {
  records: readonly RemovedCheckIn[];
  today: Day;
  onPutBack: (record: RemovedCheckIn) => void;
};

/** What was removed in the last thirty days, folded away at the foot of the page. */
export function RemovedList({ records, today, onPutBack }: RemovedListProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="told" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="txt">
        <Icon name="down" />
        {t('history.removed.summary')}
      </summary>
      {open && (
        <>
          <p class="small quiet">{t('history.removed.explain')}</p>
          <ul class="rows">
            {records.map((record) => (
              <RemovedLine
                key={record.id}
                record={record}
                today={today}
                onPutBack={() => onPutBack(record)}
              />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function RemovedLine({
  record,
  today,
  onPutBack,
}: {
  record: RemovedCheckIn;
  today: Day;
  onPutBack: () => void;
}) {
  const words = `gone-${record.id}`;
  const removedOn = dayAt(stampMilliseconds(record.removed), zone(), 0);
  return (
    <li>
      <div id={words}>
        <p class="read clipped" dir="auto">
          {record.body.reflection || t('history.removed.values')}
        </p>
        <small>
          {[
            t('history.removed.of', [dayName(record.day, today)]),
            t('history.removed.removedOn', [shortDay(removedOn, today)]),
            t('history.removed.until', [shortDay(dayAfter(removedOn, keptFor), today)]),
          ].join(' · ')}
        </small>
      </div>
      <button class="txt txt-ink txt-u" type="button" aria-describedby={words} onClick={onPutBack}>
        {t('history.removed.putBack')}
      </button>
    </li>
  );
}
