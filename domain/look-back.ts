import { isHard } from './check-in';
import { type Day, dayAfter, daysBetween } from './day';
import type { CheckIn, Experience } from './record';

/** Whole days after an experience on which one looks back at it. */
const daysAfter = 30;

/** How far from the day itself what was written may lie, in days. */
const near = 3;

/** A day to look back at, and why. */
export type Moment =
  | { what: 'season'; day: Day }
  | { what: 'year'; day: Day }
  | { what: 'after'; day: Day; experience: Experience };

/** What was written around such a day. */
export type LookedBack = { moment: Moment; checkIn: CheckIn };

/**
 * The days to look back at: a season (three months) and a year ago, and the thirtieth after each experience that has
 * come, the latest experience first. A day that the calendar lacks is the last of its month.
 */
export function momentsOn(today: Day, experiences: readonly Experience[]): Moment[] {
  const then = (months: number) =>
    Temporal.PlainDate.from(today).subtract({ months }).toString() as Day;
  const after = experiences
    .filter(({ body }) => body.status === 'past')
    .map((experience) => ({
      what: 'after' as const,
      day: dayAfter(experience.day, daysAfter),
      experience,
    }))
    .filter(({ day }) => day < today)
    .toSorted((one, other) => (one.day < other.day ? 1 : -1));
  return [{ what: 'season', day: then(3) }, { what: 'year', day: then(12) }, ...after];
}

/** The first and the last day on which something may be found for a moment. */
export function around({ day }: Moment): { from: Day; to: Day } {
  return { from: dayAfter(day, -near), to: dayAfter(day, near) };
}

/**
 * What was written nearest to a moment, in words; of two days as near the earlier one, of two writings on a day the
 * first. A day that was hard is passed over as a whole unless hard days are wanted.
 * @param checkIns the kept ones around the moment, in any order
 */
export function writtenNear(
  moment: Moment,
  checkIns: readonly CheckIn[],
  hardToo: boolean,
): CheckIn | null {
  const hard = new Set(checkIns.filter(({ body }) => isHard(body)).map(({ day }) => day));
  const distance = ({ day }: CheckIn) => Math.abs(daysBetween(moment.day, day));
  const found = checkIns
    .filter(({ day, body }) => body.reflection !== '' && (hardToo || !hard.has(day)))
    .filter((checkIn) => distance(checkIn) <= near)
    .toSorted(
      (one, other) =>
        distance(one) - distance(other) ||
        (one.day === other.day ? (one.at < other.at ? -1 : 1) : one.day < other.day ? -1 : 1),
    );
  return found[0] ?? null;
}
