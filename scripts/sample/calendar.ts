import { dayAfter, daysBetween, type Day, type Instant } from '../../domain/day';
import type { Chance } from './chance';
import type { Writing } from './rows';

const home = 'Europe/London';
const abroad = [
  'Europe/Lisbon',
  'Asia/Tokyo',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Adelaide',
  'Atlantic/Azores',
];

/** Days of a journal: its first, the one it was made on, where the person was, and when they did not write. */
export type Calendar = {
  first: Day;
  until: Day;
  /** Whole days from the first to the last. */
  days: number;
  zoneOn(day: Day): string;
  isSilent(day: Day): boolean;
};

type Span = { from: Day; to: Day };

const within = (day: Day) => (span: Span) => span.from <= day && day <= span.to;

/** Lays a journal out: two trips and three silent spells a year, none of them in the last six weeks. */
export function calendarOf(days: number, until: Day, chance: Chance): Calendar {
  const trips: (Span & { zone: string })[] = [];
  const silences: Span[] = [];
  for (let year = 0; year * 365 < days; year += 1) {
    const daysAgo = (from: number, to: number) =>
      dayAfter(until, -(year * 365 + chance.whole(from, to)));
    for (const [from, to] of [
      [75, 110],
      [220, 250],
    ] as const) {
      const start = daysAgo(from, to);
      trips.push({
        from: start,
        to: dayAfter(start, chance.whole(4, 12)),
        zone: chance.pick(abroad),
      });
    }
    for (const [from, to] of [
      [130, 150],
      [260, 290],
      [330, 360],
    ] as const) {
      const start = daysAgo(from, to);
      silences.push({ from: start, to: dayAfter(start, chance.whole(6, 24)) });
    }
  }
  return {
    first: dayAfter(until, -days),
    until,
    days,
    zoneOn: (day) => trips.find(within(day))?.zone ?? home,
    isSilent: (day) => silences.some(within(day)),
  };
}

/** The instant of a clock time (minutes after midnight) on the calendar date of a day, in a zone. */
export function instantOn(day: Day, minutes: number, zone: string, seconds = 0): Instant {
  const date = Temporal.PlainDate.from(day).add({ days: Math.floor(minutes / 1440) });
  const time = { hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60, second: seconds };
  const instant = date.toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return new Date(instant.epochMilliseconds).toISOString() as Instant;
}

/** A writing at a clock time on the day itself, or some days later. */
export function writingOn(
  calendar: Calendar,
  day: Day,
  minutes: number,
  chance: Chance,
  daysLater = 0,
): Writing {
  const written = dayAfter(day, daysLater);
  const zone = calendar.zoneOn(written);
  const instant = instantOn(written, minutes, zone, chance.whole(0, 59));
  return {
    day,
    at: new Date(Date.parse(instant) + chance.whole(0, 999)).toISOString() as Instant,
    zone,
  };
}

/** An instant some days after another, but not after the journal's last full day. */
export function laterThan(at: Instant, days: number, calendar: Calendar): Instant {
  const end = instantOn(calendar.until, 240, home);
  const later = new Date(Date.parse(at) + Math.round(days * 86_400_000)).toISOString() as Instant;
  return later < end ? later : at < end ? end : at;
}

/** Clock times at which people write, in minutes after midnight; past 24 hours it is still the evening before. */
export function timeOfWriting(chance: Chance): number {
  const kind = chance.share();
  if (kind < 0.14) return chance.whole(6 * 60, 9 * 60);
  if (kind < 0.24) return chance.whole(12 * 60, 14 * 60);
  if (kind < 0.4) return chance.whole(16 * 60, 19 * 60);
  if (kind < 0.94) return chance.whole(19 * 60, 23 * 60 + 50);
  return chance.whole(24 * 60 + 5, 27 * 60 + 50);
}

/** Each day of the journal in order, the last one left open. */
export function daysOf({ first, until }: Calendar): Day[] {
  return Array.from({ length: daysBetween(first, until) }, (_, index) => dayAfter(first, index));
}
