import type { DaySummary } from '../day-summary';
import type { Scale } from '../scale';
import { averagesOf } from './average';
import type { Mark } from './marks';
import { type Point, pointsOf } from './point';

/** All days of one scale: their points, in order, and the seven-day average as unbroken lines. */
export type Series = { points: Point[]; lines: Point[][] };

/** The series of every scale. They do not depend on what is shown of them. */
export type AllSeries = Record<Scale, Series>;

/**
 * The series of a journal.
 * @param summaries of all days, in any order
 * @param marks every experience there is
 * @param today number of the day beyond which no average stands
 */
export function seriesOf(
  summaries: readonly DaySummary[],
  marks: readonly Mark[],
  today: number,
): AllSeries {
  const openings = marks.map(({ at }) => at);
  const series = (scale: Scale): Series => {
    const points = pointsOf(summaries, scale);
    return { points, lines: averagesOf(points, openings, today) };
  };
  return {
    connectedness: series('connectedness'),
    purpose: series('purpose'),
    wellbeing: series('wellbeing'),
  };
}
