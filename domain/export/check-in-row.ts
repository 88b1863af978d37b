import type { Cell } from '../csv';
import { type Day, dayAt, daysBetween, knownZone, millisecondsOf } from '../day';
import type { CheckIn, Experience } from '../record';

/** The header of the table of check-ins. People's spreadsheets know these names: they never change. */
export const checkInColumns = [
  'day',
  'time',
  'zone',
  'connectedness',
  'purpose',
  'wellbeing',
  'lens',
  'prompt',
  'reflection',
  'practice',
  'hard',
  'experience_day',
] as const;

/**
 * The time on the wall, `HH:MM`, at which a check-in was written on its own day; null for one that was written on
 * another day, where it would say something untrue.
 * @param endOfDay hour 0–11 at which a day ends
 */
export function timeOf(
  { day, at, zone: there }: Pick<CheckIn, 'day' | 'at' | 'zone'>,
  endOfDay: number,
): string | null {
  const then = millisecondsOf(at);
  const zone = knownZone(there, 'UTC');
  const local = Temporal.Instant.fromEpochMilliseconds(then).toZonedDateTimeISO(zone);
  // The hour may have been another when it was written: the date itself is always right.
  const ownDay = local.toPlainDate().toString() === day || dayAt(then, zone, endOfDay) === day;
  return ownDay ? local.toPlainTime().toString({ smallestUnit: 'minute' }) : null;
}

/** The days of the experiences that count, in order. */
export function experienceDays(experiences: readonly Experience[]): Day[] {
  return experiences
    .filter(({ body }) => body.status !== 'did-not-happen')
    .map(({ day }) => day)
    .toSorted();
}

/** Whole days since the latest experience; null before any. */
function daysSince(day: Day, experiences: readonly Day[]): number | null {
  const latest = experiences.findLast((one) => one <= day);
  return latest === undefined ? null : daysBetween(latest, day);
}

/**
 * A check-in as a row under `checkInColumns`.
 * @param experiences what `experienceDays` gives
 */
export function checkInRow(
  checkIn: CheckIn,
  experiences: readonly Day[],
  endOfDay: number,
): Cell[] {
  const { day, body } = checkIn;
  return [
    day,
    timeOf(checkIn, endOfDay),
    knownZone(checkIn.zone, 'UTC'),
    body.connectedness,
    body.purpose,
    body.wellbeing,
    body.prompt?.lens ?? null,
    body.prompt?.words ?? null,
    body.reflection,
    body.practice?.words ?? null,
    body.hard ? 'yes' : null,
    daysSince(day, experiences),
  ];
}
