import type { DaySummary } from '../day-summary';
import type { Scale } from '../scale';
import { numberOfDay } from './day-number';

/** A value on a day: the number of the day (or days from day 0), and 0 to 10 with every fraction there is. */
export type Point = { at: number; value: number };

/** The days from one to another, both included, by number. Empty where `to` lies before `from`. */
export type Days = { from: number; to: number };

/** Whether a day lies within. */
export function isWithin({ from, to }: Days, at: number): boolean {
  return at >= from && at <= to;
}

/** The days that have a value on a scale, in order, whatever the order that they come in. A blank is no point. */
export function pointsOf(summaries: readonly DaySummary[], scale: Scale): Point[] {
  const points: Point[] = [];
  for (const summary of summaries) {
    const value = summary[scale];
    if (value !== null) points.push({ at: numberOfDay(summary.day), value });
  }
  return points.sort((one, other) => one.at - other.at);
}

/** The points that lie within some days. */
export function pointsWithin(points: readonly Point[], days: Days): Point[] {
  return points.filter(({ at }) => isWithin(days, at));
}
