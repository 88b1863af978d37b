import type { Day } from '../../domain/day';
import { late } from '../late';
import { Calendar, type CalendarProps } from './calendar';
import { Legend } from './legend';
import type { HistoryRead } from './read-history';
import { RemovedList } from './removed-list';

const LookBack = late(async () => (await import('./look-back')).LookBack);

export type MarginProps = CalendarProps & {
  read: HistoryRead;
  onPutBack: (record: { id: string; day: Day }) => void;
};

/** What stands beside the days: the month, what was a while ago, how to read a day, and what was removed. */
export function Margin({ read, onPutBack, ...calendar }: MarginProps) {
  const { journal, today, experiences, addressOf } = calendar;
  return (
    <aside class="aside">
      <Calendar {...calendar} />
      {read.reach && (
        <LookBack {...{ journal, today, experiences, addressOf }} settings={read.settings} />
      )}
      <Legend />
      {read.removed.length > 0 && (
        <RemovedList records={read.removed} today={today} onPutBack={onPutBack} />
      )}
    </aside>
  );
}
