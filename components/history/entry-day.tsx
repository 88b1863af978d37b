import type { Day } from '../../domain/day';
import { dayInWords, t } from '../../platform/messages';

export type EntryDayProps = {
  day: Day;
  today: Day;
  /** Whether it is the first of its day; the others say only when they were written. */
  first: boolean;
  time: string | null;
  /** Whether there are more on that day, so that the first says its time as well. */
  several?: boolean;
};

/** The day at the left of a line: its number and weekday, or the clock time for a further one on that day. */
export function EntryDay({ day, today, first, time, several = false }: EntryDayProps) {
  if (!first) {
    return (
      <p class="entry-day">
        <span>{time}</span>
      </p>
    );
  }
  return (
    <p class="entry-day">
      <b>{dayInWords(day, { day: 'numeric' })}</b>
      <span>{day === today ? t('history.line.today') : dayInWords(day, { weekday: 'short' })}</span>
      {several && time !== null && <span>{time}</span>}
    </p>
  );
}
