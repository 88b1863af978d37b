import { type Day, dayAt, knownZone, millisecondsOf } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { zone as here } from '../../platform/clock';
import { dayInWords, language } from '../../platform/messages';

/** "Tuesday 12 May", with the year where it is not this one. */
export function dayName(day: Day, today: Day): string {
  return dayInWords(day, { weekday: 'long', day: 'numeric', month: 'long', ...yearOf(day, today) });
}

/** "12 May", with the year where it is not this one. */
export function shortDay(day: Day, today: Day): string {
  return dayInWords(day, { day: 'numeric', month: 'long', ...yearOf(day, today) });
}

/** "May", with the year where it is not this one. `month` is `YYYY-MM`. */
export function monthName(month: string, today: Day): string {
  const first = `${month}-01` as Day;
  return dayInWords(first, { month: 'long', ...yearOf(first, today) });
}

function yearOf(day: Day, today: Day): Intl.DateTimeFormatOptions {
  return day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
}

/**
 * The clock time of the writing, where it was written, or here where this browser does not know that zone; null for a check-in that was written for another day.
 * @param endOfDay hour 0–11
 */
export function timeOf({ at, zone: there, day }: CheckIn, endOfDay: number): string | null {
  const instant = millisecondsOf(at);
  const zone = knownZone(there, here());
  if (dayAt(instant, zone, endOfDay) !== day) return null;
  return clockIn(zone).format(instant);
}

// Making one takes longer than a hundred uses of it.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
  const key = `${language()} ${timeZone}`;
  const known =
    clocks.get(key) ?? new Intl.DateTimeFormat(language(), { timeStyle: 'short', timeZone });
  clocks.set(key, known);
  return known;
}
