import { dayAfter, dayAt, dayFrom, instantFrom, type Day, type Instant } from '../day';

/** Year range in which a time of another program can lie; beyond it the number means something else. */
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** An instant within the years that a journal can hold. */
function withinYears(milliseconds: number): number | null {
  return Number.isFinite(milliseconds) && milliseconds >= earliest && milliseconds < latest
    ? Math.trunc(milliseconds)
    : null;
}

/**
 * An instant from a number as programs write them: seconds, milliseconds or microseconds since 1970, told apart by
 * their size. Null for what is none.
 */
export function millisecondsFrom(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d{1,17}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number) || number === 0) return null;
  const size = Math.abs(number);
  if (size < 1e11) return withinYears(number * 1000);
  return withinYears(size < 1e14 ? number : number / 1000);
}

const instantForm =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)? ?(Z|UTC|[+-]\d{2}:?(?:\d{2})?)$/i;

/** An instant from text with a date, a time and an offset, `2023-12-17T08:00:00Z`. Null for what is none. */
export function instantFromText(text: string): number | null {
  const [, date, clock, seconds = ':00', offset = 'Z'] = instantForm.exec(text.trim()) ?? [];
  if (!date || !clock || !dayFrom(date)) return null;
  const colon = /^[zu]/i.test(offset)
    ? 'Z'
    : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;
  return withinYears(Date.parse(`${date}T${clock}${seconds}${colon}`));
}

/** Whether zones of this name are known. Names are told once: asking takes long. */
const known = new Map<string, boolean>();

/** An IANA zone that is known here, as it was named; null for anything else. */
export function zoneFrom(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 64 || !/^[A-Za-z]/.test(value)) return null;
  let fits = known.get(value);
  if (fits === undefined) {
    fits = isZone(value);
    if (known.size < 1000) known.set(value, fits);
  }
  return fits ? value : null;
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const hour = 3_600_000;

/**
 * The zone of an instant of which only the offset is told: the device's own where that fits, else one that has just
 * this offset.
 * @param offset milliseconds east of UTC
 */
export function zoneWithOffset(milliseconds: number, offset: number, own: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(own);
  if (there.offsetNanoseconds === offset * 1e6) return own;
  const hours = offset / hour;
  if (Number.isInteger(hours) && hours >= -12 && hours <= 14) {
    return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  }
  const minutes = Math.round(Math.abs(offset) / 60_000);
  if (minutes >= 24 * 60) return own;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * A day and the time on the wall, `HH:MM`, as an instant. Where the time is not known it is the last hour before the
 * day, outside of it wherever the person's days end, so that no hour is ever shown that nobody wrote.
 * @param unknown minute of that hour, which keeps entries of one day in their order
 */
export function atOn(day: Day, clock: string | null, zone: string, unknown = 59): Instant {
  const wall = clock === null ? `${dayAfter(day, -1)}T23:${unknown}` : `${day}T${clock}`;
  return instantFrom(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds);
}

/** The time on the wall of an instant, `HH:MM`. */
export function clockAt(milliseconds: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** The day of the calendar that an instant lies on, with no regard to when the person's day ends. */
export function calendarDay(milliseconds: number, zone: string): Day {
  return dayAt(milliseconds, zone, 0);
}

/** A day within the years that a journal can hold, from text `YYYY-MM-DD` or with other marks between its parts. */
export function dayInText(text: string): Day | null {
  const [, year, month, day] =
    /^(\d{4})[-./_年 ](\d{1,2})[-./_月 ](\d{1,2})日?(?:[T ].*)?$/.exec(text.trim()) ?? [];
  if (!year || !month || !day || year < '1900' || year >= '2200') return null;
  return dayFrom(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
