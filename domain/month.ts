import { type Day, dayAfter, weekdayOf } from './day';

/** A month of the calendar, `YYYY-MM`. Sorts as text. */
export type Month = string;

/** The month that a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month that lies `months` later (earlier when negative). */
export function monthAfter(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/** The twelve months of a year. */
export function monthsOf(year: string): Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** The first and the last day of a month. */
export function edgesOf(month: Month): { first: Day; last: Day } {
  const days = Temporal.PlainYearMonth.from(month).daysInMonth;
  return { first: `${month}-01` as Day, last: `${month}-${days}` as Day };
}

/**
 * The days of a month in weeks; null where a week reaches beyond it.
 * @param start the day that a week begins on: 1 is Monday, 7 is Sunday
 */
export function weeksOf(month: Month, start: number): (Day | null)[][] {
  const { first, last } = edgesOf(month);
  const weeks: (Day | null)[][] = [];
  let week: (Day | null)[] = Array.from({ length: placeInWeek(first, start) }, () => null);
  for (let day = first; day <= last; day = dayAfter(day, 1)) {
    week.push(day);
    if (week.length < 7) continue;
    weeks.push(week);
    week = [];
  }
  if (week.length > 0)
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => null)]);
  return weeks;
}

/** How many days of its week lie before a day. */
function placeInWeek(day: Day, start: number): number {
  return (weekdayOf(day) - start + 7) % 7;
}

/**
 * Where a key leads from a day in a calendar: by days and weeks with the arrows, to the ends of the week, by months
 * and, with Shift, by years. Null for any other key.
 * @param start the day that a week begins on: 1 is Monday, 7 is Sunday
 */
export function dayByKey(day: Day, key: string, shift: boolean, start: number): Day | null {
  const date = Temporal.PlainDate.from(day);
  const by = (step: Temporal.DurationLike) => date.add(step).toString() as Day;
  switch (key) {
    case 'ArrowLeft':
      return by({ days: -1 });
    case 'ArrowRight':
      return by({ days: 1 });
    case 'ArrowUp':
      return by({ days: -7 });
    case 'ArrowDown':
      return by({ days: 7 });
    case 'Home':
      return by({ days: -placeInWeek(day, start) });
    case 'End':
      return by({ days: 6 - placeInWeek(day, start) });
    case 'PageUp':
      return by(shift ? { years: -1 } : { months: -1 });
    case 'PageDown':
      return by(shift ? { years: 1 } : { months: 1 });
    default:
      return null;
  }
}
