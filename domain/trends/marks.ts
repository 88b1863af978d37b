import type { Day } from '../day';
import type { Experience } from '../record';
import { numberOfDay } from './day-number';

/** A day on which an experience lies. `ordinal` counts such days from 1, the earliest first. */
export type Mark = { at: number; ordinal: number };

/**
 * The days of the experiences up to a day, in order. Several on one day are one mark; what did not happen is none;
 * what was planned counts by its date.
 */
export function marksOf(experiences: readonly Experience[], today: Day): Mark[] {
  const days = experiences
    .filter(({ day, body }) => body.status !== 'did-not-happen' && day <= today)
    .map(({ day }) => numberOfDay(day));
  return [...new Set(days)]
    .sort((one, other) => one - other)
    .map((at, index) => ({ at, ordinal: index + 1 }));
}
