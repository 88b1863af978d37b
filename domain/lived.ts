import { type Day, dayAfter, dayAt } from './day';

/**
 * The days on which Afterglow was awake on this device, each once, in the order in which they were lived. A clock that
 * jumps ahead by years adds one day, and a clock that is set back none that was counted before: what waits for its thirty
 * days waits for days like these.
 */
export type LivedDays = readonly Day[];

/** What tells whether something has had its days: the clock (ms since 1970), the zone (IANA name), the days lived. */
export type Times = { now: number; zone: string; lived: LivedDays };

const aDay = 24 * 60 * 60 * 1000;

/** How many days are remembered: more than anything waits for, and the flutter of a clock beside them. */
const remembered = 64;

/** How many days Afterglow may have slept before its clock needs a second day to be believed. */
const longestSleep = 40;

/** The days lived, with today as the last. One that a clock shows again is still one day. */
export function withLived(lived: LivedDays, day: Day): LivedDays {
  if (lived.at(-1) === day) return lived;
  return [...lived.filter((other) => other !== day), day].slice(-remembered);
}

/**
 * Whether the clock can be believed: one of the days lived lies shortly before today, or there is none but today. After
 * a jump, whichever way, it takes a second day.
 */
export function isSteady({ now, zone, lived }: Times): boolean {
  const today = dayAt(now, zone, 0);
  const others = lived.filter((day) => day !== today);
  const from = dayAfter(today, -longestSleep);
  return others.length === 0 || others.some((day) => from <= day && day < today);
}

/** How many days were lived after one. Where that one itself was not lived here, those that the calendar has after it. */
export function daysLivedSince(lived: LivedDays, day: Day): number {
  const place = lived.indexOf(day);
  return place < 0 ? lived.filter((other) => other > day).length : lived.length - 1 - place;
}

/**
 * Whether what was put aside at an instant (ms since 1970) has had its days: so many have passed by a clock that can be
 * believed, and as many were lived with Afterglow.
 */
export function isOver(putAside: number, days: number, times: Times): boolean {
  const { now, zone, lived } = times;
  if (!(putAside < now - days * aDay) || !isSteady(times)) return false;
  return daysLivedSince(lived, dayAt(putAside, zone, 0)) >= days;
}

/** Whether an instant (ms since 1970) lies so far ahead of the clock that a clock was wrong. */
export function isAhead(instant: number, now: number): boolean {
  return instant > now + aDay;
}
