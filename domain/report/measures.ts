import type { Day } from '../day';
import { byDate, type ByDate } from '../trends/by-date';
import { numberOfDay } from '../trends/day-number';
import { type Mark, marksOf } from '../trends/marks';
import type { Days } from '../trends/point';
import { seriesOf } from '../trends/series';
import { experienceLine } from './experiences';
import { type Block, lineOf } from './paper';
import type { ReportChoices, ReportRecords } from './report';
import type { ReportWords } from './words';

/** Days before an experience that are drawn with those after it, unless another one lies nearer. */
const daysBefore = 21;

/**
 * The days that are drawn: those that the page covers. Where an experience opens them, some days before it as well,
 * so that one sees from where.
 */
function shownDays(from: number, to: number, marks: readonly Mark[]): Days {
  if (!marks.some(({ at }) => at === from)) return { from, to };
  const before = marks.filter(({ at }) => at < from).at(-1);
  return { from: Math.max(before?.at ?? -Infinity, from - daysBefore), to };
}

/**
 * The scales over these days, as Trends has them. An experience whose line was struck out is not marked, and cuts
 * nothing: what is left out of the words is not told by the drawing.
 * @param made the day that the page is made on
 */
export function measuredDays(
  { summaries, experiences }: ReportRecords,
  { from, to, struck }: ReportChoices,
  made: Day,
): ByDate {
  const told = experiences.filter(({ id }) => !struck.has(experienceLine(id)));
  const marks = marksOf(told, made);
  const days = shownDays(numberOfDay(from), numberOfDay(to), marks);
  const today = numberOfDay(made);
  const recent = summaries.filter(({ day }) => day <= made);
  return byDate(seriesOf(recent, marks, today), marks, days, today);
}

/** A line a scale that has a value on these days: its drawing, and how its days lie in words. */
export function lanesIn(measured: ByDate, say: ReportWords): Block[] {
  return measured.lanes
    .filter(({ points }) => points.length > 0)
    .map((lane): Block => {
      const id = `scale.${lane.scale}`;
      const words = lineOf(id, 'lane', say.lane(measured, lane), say.scale(lane.scale));
      return { id, is: 'lane', group: null, lines: [{ ...words, lane }] };
    });
}
