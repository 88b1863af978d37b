/**
 * A civil day, `YYYY-MM-DD`, as the person lived it. A day is a word, not an instant: it sorts as text,
 * has no zone, and travel or daylight saving never move it.
 */
export type Day = string & { readonly brand: 'day' };

/** An instant as stored: ISO 8601 in UTC with milliseconds, `2026-05-14T20:41:07.312Z`. Sorts as text. */
export type Instant = string & { readonly brand: 'instant' };

/** Hour (0–11) at which a day ends; 4 means that 03:59 still belongs to the evening before. */
export const usualEndOfDay = 4;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a day from text. Returns null for anything that is not a date of the calendar in the form `YYYY-MM-DD`. */
export function dayFrom(text: string): Day | null {
  if (!dayPattern.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Reads an instant from milliseconds since 1970 (whole, UTC). */
export function instantFrom(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970 of an instant. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
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
