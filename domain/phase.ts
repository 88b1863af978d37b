import { daysBetween, type Day } from './day';
import type { Experience, JournalRecord, Phase } from './record';

/** Days before an experience from which it counts more than one that lies behind. */
const daysNear = 3;
const lastOfFirstDays = 3;
const lastOfFirstWeeks = 14;

/** Where a day stands between a person's experiences. `daysSince` and `daysUntil` are whole days, 1 or more. */
export type PhaseOn =
  | { phase: 'none-yet'; experienceId: null }
  | { phase: 'preparing'; experienceId: string; daysUntil: number }
  | { phase: 'day-itself'; experienceId: string }
  | {
      phase: Exclude<Phase, 'none-yet' | 'preparing' | 'day-itself'>;
      experienceId: string;
      daysSince: number;
    };

/** Whether one stands before another: by day, then by when it was written. */
function isBefore(one: Experience, other: Experience): boolean {
  if (one.day !== other.day) return one.day < other.day;
  return one.at === other.at ? one.id < other.id : one.at < other.at;
}

/**
 * The experiences on either side of a day, its own counting as behind. Removed ones, and those said to have fallen
 * through, do not count; a planned one counts by its date.
 */
function around(day: Day, experiences: readonly JournalRecord<'experience'>[]) {
  let latest: Experience | null = null;
  let next: Experience | null = null;
  for (const row of experiences) {
    if (row.removed !== null || row.body.status === 'did-not-happen') continue;
    if (row.day > day) next = next === null || isBefore(row, next) ? row : next;
    else latest = latest === null || isBefore(latest, row) ? row : latest;
  }
  return { latest, next };
}

/** Id of the latest experience that lies behind a day, one on the day itself included, or null. */
export function experienceBehind(
  day: Day,
  experiences: readonly JournalRecord<'experience'>[],
): string | null {
  return around(day, experiences).latest?.id ?? null;
}

function after(daysSince: number, experienceId: string): PhaseOn {
  if (daysSince <= lastOfFirstDays) return { phase: 'first-days', experienceId, daysSince };
  if (daysSince <= lastOfFirstWeeks) return { phase: 'first-weeks', experienceId, daysSince };
  return { phase: 'onward', experienceId, daysSince };
}

/**
 * The phase of a day, past or present, from dates alone. The latest experience behind it wins, unless one lies
 * at most three days ahead; of two on the same day, the one written down later behind, the earlier one ahead.
 * @param experiences every row there is, in any order; removed ones and those that did not happen are passed over
 */
export function phaseOn(day: Day, experiences: readonly JournalRecord<'experience'>[]): PhaseOn {
  const { latest, next } = around(day, experiences);
  if (latest?.day === day) return { phase: 'day-itself', experienceId: latest.id };
  if (next) {
    const daysUntil = daysBetween(day, next.day);
    if (!latest || daysUntil <= daysNear)
      return { phase: 'preparing', experienceId: next.id, daysUntil };
  }
  return latest
    ? after(daysBetween(latest.day, day), latest.id)
    : { phase: 'none-yet', experienceId: null };
}

/** The line under the date: a key below `context` in `locales/`, with its number of days where it has one. */
export type Context =
  | { key: 'firstPage' | 'dayItself' | 'tomorrow'; days: null }
  | { key: 'dayAfter' | 'inDays'; days: number };

/**
 * What the popup says under the date, or null where there is nothing to say: without any experience only the
 * very first page has a line.
 * @param hasCheckIns whether anything was ever kept
 */
export function contextOn(
  day: Day,
  experiences: readonly JournalRecord<'experience'>[],
  hasCheckIns: boolean,
): Context | null {
  const here = phaseOn(day, experiences);
  switch (here.phase) {
    case 'none-yet':
      return hasCheckIns ? null : { key: 'firstPage', days: null };
    case 'day-itself':
      return { key: 'dayItself', days: null };
    case 'preparing':
      return here.daysUntil === 1
        ? { key: 'tomorrow', days: null }
        : { key: 'inDays', days: here.daysUntil };
    default:
      return { key: 'dayAfter', days: here.daysSince };
  }
}
