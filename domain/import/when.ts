import { dayAfter, dayAt, dayFrom, instantFrom, type Day, type Instant } from '../day';
import { plainDigits } from './digits';

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

const momentForm =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]| +)(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)? ?(Z|UTC|GMT|(?:UTC|GMT)?[+\-−]\d{1,2}(?::?\d{2})?)?$/i;

/** What a text says of a moment: the time on the wall, and how far that lies from UTC if it says so. */
export type Moment = {
  day: Day;
  /** `HH:MM` */
  clock: string;
  seconds: string;
  /** Milliseconds east of UTC; null where the text says none, `utc` where it is told in UTC. */
  offset: number | 'utc' | null;
};

/** Reads `2023-12-17T08:00:00Z`, also with blanks, offsets, parts of seconds or no zone. Null for what is none. */
export function momentFrom(text: string): Moment | null {
  const [, year, month, date, hours = '', minutes = '', seconds = '00', zone] =
    momentForm.exec(plainDigits(text.trim())) ?? [];
  const day = year === undefined ? null : dayFrom(`${year}-${month}-${date}`);
  const inDay = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  if (!day || !inDay) return null;
  const clock = `${hours.padStart(2, '0')}:${minutes}`;
  if (zone === undefined) return { day, clock, seconds, offset: null };
  const offset = /^(z|utc|gmt)$/i.test(zone) ? 'utc' : offsetFrom(zone);
  return offset === null ? null : { day, clock, seconds, offset };
}

/**
 * An instant from text with a date, a time and mostly an offset, `2023-12-17T08:00:00Z`. Null for what is none.
 * @param zone in which a time that names no offset is told
 */
export function instantFromText(text: string, zone: string): number | null {
  const moment = momentFrom(text);
  if (!moment) return null;
  const { day, clock, seconds, offset } = moment;
  const wall = Temporal.PlainDateTime.from(`${day}T${clock}:${seconds}`);
  const there = wall.toZonedDateTime(offset === null ? zone : 'UTC').epochMilliseconds;
  return withinYears(typeof offset === 'number' ? there - offset : there);
}

/** Milliseconds east of UTC from `+05:30`, `-0500`, `GMT+1`, `UTC−3`. Null beyond 18 hours, and for anything else. */
function offsetFrom(text: string): number | null {
  const [, sign, hours, minutes = '0'] =
    /^(?:utc|gmt)? ?([+\-−])(\d{1,2}):?(\d{2})?$/i.exec(text.trim()) ?? [];
  if (sign === undefined || Number(hours) > 18 || Number(minutes) > 59) return null;
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '+' ? size : -size;
}

/** Whether zones of this name are known. Names are told once: asking takes long. */
const known = new Map<string, string | null>();

/**
 * A zone as it is kept, from how programs name it: an IANA name that is known here, also an old one and in any case, or
 * an offset, `GMT-0500`, `utc+5:30`, `+02:00`. Null for anything else.
 */
export function zoneFrom(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 64) return null;
  const name = value.trim();
  const offset = /^(z|zulu|gmt|utc)$/i.test(name) ? 0 : offsetFrom(name);
  if (offset !== null) return zoneOfOffset(offset);
  if (!/^[A-Za-z]/.test(name)) return null;
  let zone = known.get(name);
  if (zone === undefined) {
    zone = zoneNamed(name);
    if (known.size < 1000) known.set(name, zone);
  }
  return zone;
}

/** Written as it is known here; null where it is not. */
function zoneNamed(name: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const hour = 3_600_000;

/** The zone that has this offset all year, milliseconds east of UTC; null where no place has. */
function zoneOfOffset(offset: number): string | null {
  const hours = offset / hour;
  if (hours < -12 || hours > 14) return null;
  if (Number.isInteger(hours)) {
    return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  }
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The zone of an instant of which only the offset is told: the device's own where that fits, else one that has just
 * this offset.
 * @param offset milliseconds east of UTC
 */
export function zoneWithOffset(milliseconds: number, offset: number, own: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(own);
  if (there.offsetNanoseconds === offset * 1e6) return own;
  return zoneOfOffset(offset) ?? own;
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
    /^(\d{4})[-./_年 ] ?(\d{1,2})[-./_月 ] ?(\d{1,2})日?\.?(?:[T ].*)?$/.exec(
      plainDigits(text.trim()),
    ) ?? [];
  return dayOf(year, month, day);
}

/** A day within the years that a journal can hold, from its three numbers. */
export function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Day | null {
  if (!year || !month || !day || year < '1900' || year >= '2200') return null;
  return dayFrom(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
