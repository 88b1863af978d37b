import fc from 'fast-check';
import type { Day } from '../../domain/day';
import { claimIn, decide, type NudgeFacts } from '../../domain/nudge';
import { noNudgeYet } from '../../domain/nudge-state';
import { usualSettings } from '../../domain/settings';

export const minute = 60_000;
export const hour = 60 * minute;

/** Zones whose clocks do what clocks should not: jump at midnight, by half an hour, over a whole day. */
export const zones = [
  'UTC',
  'Europe/London',
  'America/St_Johns',
  'America/Havana',
  'Pacific/Apia',
  'Australia/Lord_Howe',
] as const;

/** Milliseconds since 1970 of a time on the wall: `2026-05-14T20:30` in a zone. */
export function wall(time: string, zone = 'Europe/London'): number {
  return Temporal.PlainDateTime.from(time).toZonedDateTime(zone).epochMilliseconds;
}

/** Nudges on, at 20:30 on every day. */
export const everyDay = { ...usualSettings.nudge, on: true };

/** An ordinary Thursday at noon in London, nudges on at 20:30 on every day, with what a test changes. */
export function facts(change: Partial<NudgeFacts> = {}): NudgeFacts {
  return {
    now: wall('2026-05-14T12:00'),
    zone: 'Europe/London',
    endOfDay: 4,
    settings: everyDay,
    allowed: true,
    present: true,
    written: [],
    experiences: [],
    state: noNudgeYet,
    ...change,
  };
}

/** A day in tests; its form is the test's business. */
export function day(text: string): Day {
  return text as Day;
}

/** A nudge as it was shown. */
export type Shown = { day: Day; at: number };

/**
 * Lives through a stretch of time as the background does: wakes at each of the moments, decides, claims, shows.
 * @param factsAt what holds at a moment, apart from the state
 */
export function lived(
  moments: Iterable<number>,
  factsAt: (now: number) => Omit<NudgeFacts, 'now' | 'state'>,
): Shown[] {
  let state = noNudgeYet;
  const shown: Shown[] = [];
  for (const now of moments) {
    const facts = { ...factsAt(now), now, state };
    const claim = claimIn(facts);
    if (claim.claimed) shown.push({ day: decide(facts).today, at: now });
    state = claim.state;
  }
  return shown;
}

/** The moments from one to another, every so many milliseconds. */
export function* every(step: number, from: number, to: number): Generator<number> {
  for (let now = from; now <= to; now += step) yield now;
}

/** Stretches around the turns of the clocks in each zone, and around the day that Apia skipped. */
const turns: Record<(typeof zones)[number], readonly string[]> = {
  UTC: ['2026-05-14'],
  'Europe/London': ['2026-03-28', '2026-10-24'],
  'America/St_Johns': ['2026-03-07', '2026-10-31', '2010-03-13', '2010-11-06'],
  'America/Havana': ['2026-03-07', '2026-10-31'],
  'Pacific/Apia': ['2011-12-29'],
  'Australia/Lord_Howe': ['2026-04-04', '2026-10-03'],
};

/** A zone and the noon before its clocks turn. */
export const turning = fc
  .constantFrom(...zones)
  .chain((zone) =>
    fc.constantFrom(...turns[zone]).map((date) => ({ zone, noon: wall(`${date}T12:00`, zone) })),
  );

/** A clock time, to the minute; those in the small hours, when clocks turn, come up more often. */
export const clockTime = fc
  .oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 * 60 }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 24 * 60 - 1 }) },
  )
  .map((minutes) => new Date(minutes * minute).toISOString().slice(11, 16));
