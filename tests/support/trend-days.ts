import fc from 'fast-check';
import { dayAfter, type Day } from '../../domain/day';
import type { DaySummary } from '../../domain/day-summary';
import type { Scale } from '../../domain/scale';
import { byDate } from '../../domain/trends/by-date';
import { dayWithNumber } from '../../domain/trends/day-number';
import { fromDayZero, type Reach } from '../../domain/trends/from-day-zero';
import type { Mark } from '../../domain/trends/marks';
import type { Days, Point } from '../../domain/trends/point';
import { seriesOf } from '../../domain/trends/series';

/** A day's summary with values in the order of the scales; blanks where nothing is said. */
export function summary(day: string, ...values: (number | null)[]): DaySummary {
  const [connectedness = null, purpose = null, wellbeing = null] = values;
  return { day: day as Day, checkIns: 1, connectedness, purpose, wellbeing, hard: false };
}

/** Summaries of days one after the other with values of one scale; null is a blank. */
export function run(first: string, scale: Scale, values: readonly (number | null)[]): DaySummary[] {
  return values.map((value, index) => ({
    ...summary(dayAfter(first as Day, index)),
    [scale]: value,
  }));
}

/** Day that the generated days are counted from. */
export const origin = 20_000;

/** Points on some of eighty days, in order. */
export const anyPoints: fc.Arbitrary<Point[]> = fc
  .uniqueArray(fc.record({ at: fc.nat({ max: 79 }), half: fc.nat({ max: 20 }) }), {
    selector: ({ at }) => at,
    maxLength: 60,
  })
  .map((days) =>
    days
      .map(({ at, half }) => ({ at: origin + at, value: half / 2 }))
      .sort((one, other) => one.at - other.at),
  );

/** Days of experiences among them, in order, each once. */
export const anyOpenings = fc
  .uniqueArray(fc.nat({ max: 79 }), { maxLength: 6 })
  .map((days) => days.map((at) => origin + at).sort((one, other) => one - other));

/** Summaries that hold the points on the scale of connectedness. */
export function summariesOf(points: readonly Point[]): DaySummary[] {
  return points.map(({ at, value }) => summary(dayWithNumber(at), value));
}

/** Trends by date, from summaries. */
export function byDateOf(
  summaries: readonly DaySummary[],
  marks: readonly Mark[],
  shown: Days,
  today: number,
) {
  return byDate(seriesOf(summaries, marks, today), marks, shown, today);
}

/** Trends from day 0, from summaries. */
export function fromDayZeroOf(
  summaries: readonly DaySummary[],
  marks: readonly Mark[],
  chosen: number,
  reach: Reach,
  today: number,
) {
  return fromDayZero(seriesOf(summaries, marks, today), marks, chosen, reach, today);
}
