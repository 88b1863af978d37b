import { dayAfter, type Day } from '../domain/day';
import { practiceDueOn, tickSpan } from '../domain/practice';
import type { CheckIn, Kept } from '../domain/record';
import { checkInsAfter, checkInsBetween } from './check-ins';
import type { Journal } from './journal';
import { recordsOf } from './records';

/** Check-ins that are read at a time on the way to a tick that may lie anywhere. */
const step = 100;

/**
 * The one practice to offer on a day, or null; the check-in and the nudge both speak of it. Reads four weeks of
 * check-ins, and more only as far as it takes to know whether what is to be done once was done.
 */
export async function practiceOn(journal: Journal, day: Day): Promise<Kept<'practice'> | null> {
  const practices = (await recordsOf(journal, 'practice')).filter(
    (practice) => !practice.body.resting && practice.day <= day,
  );
  if (practices.length === 0) return null;
  const from = dayAfter(day, 1 - tickSpan);
  const ticked = noted(await checkInsBetween(journal, from, day));
  const open = practices.filter(({ id, body, day: since }) => {
    return body.cadence === 'once' && !ticked.has(id) && since < from;
  });
  for (const [id, on] of await firstTicks(journal, open, from)) ticked.set(id, [on]);
  return practiceDueOn(day, practices, ticked);
}

/** The days on which practices were ticked, from a day on, by the practice's id; each day once, in order. */
export async function ticksFrom(journal: Journal, from: Day): Promise<Map<string, Day[]>> {
  return noted(await checkInsBetween(journal, from, '9999-12-31' as Day));
}

function noted(checkIns: readonly CheckIn[]): Map<string, Day[]> {
  const ticked = new Map<string, Day[]>();
  for (const { day, body } of checkIns) {
    if (!body.practice) continue;
    const days = ticked.get(body.practice.id);
    if (!days) ticked.set(body.practice.id, [day]);
    else if (days.at(-1) !== day) days.push(day);
  }
  return ticked;
}

/**
 * The first tick of each practice before a day. It mostly lies soon after the practice was taken up: so it is looked for
 * from there on, and reading ends where all are found.
 */
async function firstTicks(
  journal: Journal,
  practices: readonly Kept<'practice'>[],
  before: Day,
): Promise<Map<string, Day>> {
  const found = new Map<string, Day>();
  const open = new Set(practices.map(({ id }) => id));
  const since = practices.map(({ day }) => day).toSorted()[0];
  let place = since ? { day: since, at: '' as CheckIn['at'], id: '' } : null;
  while (place && open.size > 0) {
    const page: CheckIn[] = await checkInsAfter(journal, place, step);
    for (const { day, body } of page) {
      if (day >= before || !body.practice || !open.delete(body.practice.id)) continue;
      found.set(body.practice.id, day);
    }
    const last = page.at(-1);
    place = page.length === step && last && last.day < before ? last : null;
  }
  return found;
}
