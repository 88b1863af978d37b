import type { Day } from '../../domain/day';
import { late } from '../late';
import { Legend, RemovedList } from './late-parts';
import { Calendar, type CalendarProps } from './calendar';
import type { BesideRead } from './read-history';

// It waits for the days, and stands where it moves none of them: what it says is seldom, and never urgent.
const BackupLine = late(() => import('../data/backup/backup-line').then((m) => m.BackupLine));
const LookBack = late(async () => (await import('./look-back')).LookBack);

export type MarginProps = CalendarProps & {
  removed: BesideRead['removed'];
  settings: BesideRead['settings'];
  onPutBack: (record: { id: string; day: Day }) => void;
};

/** What stands beside the days: the month, what was a while ago, how to read a day, and what was removed. */
export function Margin({ removed, settings, onPutBack, ...calendar }: MarginProps) {
  const { journal, today, experiences, reach, addressOf } = calendar;
  return (
    <aside class="aside">
      <Calendar {...calendar} />
      {reach && <LookBack {...{ journal, today, experiences, addressOf, settings }} />}
      <Legend />
      <BackupLine />
      {removed.length > 0 && <RemovedList records={removed} today={today} onPutBack={onPutBack} />}
    </aside>
  );
}
