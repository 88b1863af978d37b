import { isHard } from './check-in';
import type { Day } from './day';
import { type DayValues, dayValuesOf } from './day-values';
import type { CheckInBody } from './record';

/** What is remembered of a day beside its check-ins: enough to draw it without reading them. */
export type DaySummary = DayValues & {
  day: Day;
  /** How many check-ins are kept on it, 1 or more. */
  checkIns: number;
  /** Whether one of them makes it a hard day. */
  hard: boolean;
};

/** The summary of a day from the bodies of all check-ins that are kept on it, in any order; null without any. */
export function summaryOf(day: Day, kept: readonly CheckInBody[]): DaySummary | null {
  if (kept.length === 0) return null;
  return { day, checkIns: kept.length, ...dayValuesOf(kept), hard: kept.some(isHard) };
}
