/**
 * A civil day, `YYYY-MM-DD`, as the person lived it. A day is a word, not an instant: it sorts as text,
 * has no zone, and travel or daylight saving never move it.
 */
export type Day = string & { readonly brand: 'day' };

/** An instant as stored: ISO 8601 in UTC with milliseconds, `2026-05-14T20:41:07.312Z`. Sorts as text. */
export type Instant = string & { readonly brand: 'instant' };

/** Hour (0–11) at which a day ends; 4 means that 03:59 still belongs to the evening before. */
export const usualEndOfDay = 4;

/** The first and the last day that a journal can hold: what walks from day to day comes to an end. */
export const firstDay = '1900-01-01' as Day;
export const lastDay = '2200-12-31' as Day;

const dayPattern = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Days of the months that have fewer than 31, by their two digits; February in a leap year. */
const shortMonths = new Map([
  ['02', 29],
  ['04', 30],
  ['06', 30],
  ['09', 30],
  ['11', 30],
]);

/**
 * Reads a day from text. Returns null for anything that is not a date of the calendar in the form `YYYY-MM-DD`, and
 * for one before 1900 or after 2200.
 */
export function dayFrom(text: string): Day | null {
  const [, year = '', month = '', date = ''] = dayPattern.exec(text) ?? [];
  if (year === '' || text < firstDay || text > lastDay) return null;
  if (Number(date) > (shortMonths.get(month) ?? 31)) return null;
  return month === '02' && date === '29' && !isLeap(Number(year)) ? null : (text as Day);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Reads an instant from milliseconds since 1970 (whole, UTC). */
export function instantFrom(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

const instantForm = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Whether a text is an instant as stored, on a day from 1900 to 2200. */
export function isInstant(text: string): text is Instant {
  const [, day = ''] = instantForm.exec(text) ?? [];
  return dayFrom(day) !== null;
}

/** Milliseconds since 1970 of an instant. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** Zones by whether they are known: asking takes longer than all else. */
const known = new Map<string, boolean>();

/** A zone, or another one where this browser does not know it: that of a newer one, or none at all. */
export function knownZone(zone: string, otherwise: string): string {
  let isKnown = known.get(zone);
  if (isKnown === undefined) {
    try {
      isKnown = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone) !== null;
    } catch {
      // There is no other way to ask.
      isKnown = false;
    }
    known.set(zone, isKnown);
  }
  return isKnown ? zone : otherwise;
}

/**
 * The civil day that an instant belongs to.
 * @param milliseconds since 1970, UTC
 * @param zone IANA name, `Europe/London`
 * @param endOfDay hour 0–11 at which the day before ends, by the clock on the wall
 */
export function dayAt(milliseconds: number, zone: string, endOfDay: number): Day {
  const local = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);
  const date = local.toPlainDate();
  return (local.hour < endOfDay ? date.subtract({ days: 1 }) : date).toString() as Day;
}

/** The day that lies `days` later (earlier when negative). */
export function dayAfter(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString() as Day;
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' })
    .days;
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}
