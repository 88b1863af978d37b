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

function inOrder(one: Experience, other: Experience): number {
  const key = ({ day, at, id }: Experience) => `${day} ${at} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}

/** Experiences that count: not removed, and not said to have fallen through. A planned one counts by its date. */
function thatCount(experiences: readonly JournalRecord<'experience'>[]): Experience[] {
  return experiences
    .filter((experience) => experience.removed === null)
    .filter((experience) => experience.body.status !== 'did-not-happen')
    .sort(inOrder);
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
  const counting = thatCount(experiences);
  const latest = counting.findLast((experience) => experience.day <= day);
  if (latest?.day === day) return { phase: 'day-itself', experienceId: latest.id };
  const next = counting.find((experience) => experience.day > day);
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
