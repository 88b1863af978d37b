import { dayAfter, weekdayOf, type Day } from './day';
import type { Kept } from './record';

/** Days on which each practice was ticked, by the practice's id. */
export type TickedDays = ReadonlyMap<string, readonly Day[]>;

/** Days without a tick after which a weekly practice is due again. */
const week = 6;

/**
 * Days before one that ticks are looked for, to tell which of several practices comes first. What was ticked longer
 * ago counts as never ticked; only one that is to be done once is never forgotten.
 */
export const tickSpan = 28;

function isDue({ id, day: since, body }: Kept<'practice'>, day: Day, ticked: TickedDays): boolean {
  const days = ticked.get(id) ?? [];
  // A day that is written about later is not asked after what was taken up since.
  if (body.resting || since > day) return false;
  switch (body.cadence) {
    case 'most-days':
      return !days.includes(day);
    case 'weekly':
      return !days.some((tick) => tick > dayAfter(day, -week - 1) && tick <= day);
    case 'weekday':
      return body.weekday === weekdayOf(day) && !days.includes(day);
    case 'once':
      return days.length === 0;
  }
}

/**
 * The one practice to offer on a day, or null. Among several that are due, the one whose last tick lies furthest
 * back comes first (never ticked before all), then the one that was written first.
 */
export function practiceDueOn(
  day: Day,
  practices: readonly Kept<'practice'>[],
  ticked: TickedDays,
): Kept<'practice'> | null {
  const from = dayAfter(day, -tickSpan);
  const lastTick = ({ id }: Kept<'practice'>) =>
    ticked
      .get(id)
      ?.filter((tick) => tick > from && tick <= day)
      .toSorted()
      .at(-1) ?? '';
  const order = (practice: Kept<'practice'>) =>
    `${lastTick(practice).padEnd(10)} ${practice.at} ${practice.id}`;
  const due = practices.filter((practice) => isDue(practice, day, ticked));
  return due.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))[0] ?? null;
}
