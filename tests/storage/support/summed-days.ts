import type { DaySummary } from '../../../domain/day-summary';
import { scales } from '../../../domain/scale';
import type { Journal } from '../../../storage/journal';
import { recordsOf } from '../../../storage/records';

/** The middle of some values, found by counting and not by sorting. */
function middleOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const place = (at: number) =>
    values.find(
      (value) =>
        values.filter((other) => other < value).length <= at &&
        values.filter((other) => other <= value).length > at,
    ) ?? Number.NaN;
  const half = values.length / 2;
  return (place(Math.ceil(half) - 1) + place(Math.floor(half))) / 2;
}

/** What the summaries must be, from the check-ins alone. */
export async function recomputed(journal: Journal): Promise<DaySummary[]> {
  const kept = await recordsOf(journal, 'check-in');
  const days = [...new Set(kept.map(({ day }) => day))].toSorted();
  return days.map((day) => {
    const ofDay = kept.filter((checkIn) => checkIn.day === day).map(({ body }) => body);
    const [connectedness = null, purpose = null, wellbeing = null] = scales.map((scale) =>
      middleOf(ofDay.map((body) => body[scale]).filter((value) => value !== null)),
    );
    const hard = ofDay.some((body) => body.hard || body.wellbeing === 0 || body.wellbeing === 1);
    return { day, checkIns: ofDay.length, connectedness, purpose, wellbeing, hard };
  });
}
