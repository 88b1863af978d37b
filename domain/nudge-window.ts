import { dayAfter, dayAt, type Day } from './day';

/** How long "later" is, in milliseconds. */
export const anHour = 3_600_000;

/** How late a nudge may still come, in milliseconds; after that it does not come on that day. */
export const latest = 2 * anHour;

/** The least time between two nudges, in milliseconds, whatever zones and clocks do. */
export const leastApart = 16 * anHour;

/** When a nudge may be shown on a day: milliseconds since 1970, both ends included. */
export type NudgeWindow = { opens: number; closes: number };

/**
 * The instant of a clock time on a civil day, in milliseconds since 1970. A time before the hour at which the day
 * ends lies on the next date of the calendar. A time that the clocks skip is moved on by what they skip; of a time
 * that comes twice it is the first. Null where that leads out of the day: then the day has no such time.
 * @param time `HH:MM`
 * @param zone IANA name
 * @param endOfDay hour 0–11
 */
export function momentOn(day: Day, time: string, zone: string, endOfDay: number): number | null {
  const clock = Temporal.PlainTime.from(time);
  const date = Temporal.PlainDate.from(clock.hour < endOfDay ? dayAfter(day, 1) : day);
  const { epochMilliseconds } = date.toZonedDateTime({ timeZone: zone, plainTime: clock });
  return dayAt(epochMilliseconds, zone, endOfDay) === day ? epochMilliseconds : null;
}

/**
 * The window from a moment on, moved on so that it opens sixteen hours after the last nudge at the earliest.
 * It may be empty: then it closes before it opens.
 * @param shownAt milliseconds since 1970 of the last nudge, or null
 */
export function windowFrom(moment: number, shownAt: number | null): NudgeWindow {
  const rested = shownAt === null ? moment : shownAt + leastApart;
  return { opens: Math.max(moment, rested), closes: moment + latest };
}

/** The instant at which a day ends, in milliseconds since 1970. */
export function endOf(day: Day, zone: string, endOfDay: number): number {
  const plainTime = { hour: endOfDay };
  return Temporal.PlainDate.from(dayAfter(day, 1)).toZonedDateTime({ timeZone: zone, plainTime })
    .epochMilliseconds;
}
