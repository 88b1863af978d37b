import { bodyOf, reflectionOf, stampOfFound } from '../../../domain/import/check-in-of';
import type { Found, Harvest, Program } from '../../../domain/import/harvest';
import type { MoodValues } from '../../../domain/import/moods';
import type { Day } from '../../../domain/day';
import { bodyVersions, type CheckIn, type Kept } from '../../../domain/record';
import { checkInsBetween } from '../../check-ins';
import { type Journal, readable } from '../../connection';
import { pausing } from '../pause';
import { idsFor } from './ids';

/** An entry that would come in, with the id that it would get. */
export type Coming = { program: Program; id: string; found: Found };

/** What would happen if the person said yes. */
export type Plan = {
  coming: Coming[];
  /** Entries that are in the journal already: brought in before, or the same day, hour and words. */
  here: number;
  /** Entries that were brought in before and removed since: they stay removed. */
  removed: number;
};

const batch = 500;

/**
 * Sorts what was read by how it stands to the journal. Nothing is written.
 * @param signal stops it; it then rejects
 */
export async function planFor(
  journal: Journal,
  harvests: readonly Harvest[],
  signal?: AbortSignal,
): Promise<Plan> {
  const pause = pausing(signal);
  const { records } = readable(journal);
  const plan: Plan = { coming: [], here: 0, removed: 0 };
  for (const { program, found } of harvests) {
    const ids = await idsFor(
      program,
      found.map(({ key }) => key),
      pause,
    );
    for (let from = 0; from < found.length; from += batch) {
      const some = ids.slice(from, from + batch);
      const there = await records.bulkGet(some);
      for (const [place, row] of there.entries()) {
        const one = found[from + place];
        const id = some[place];
        if (row) plan[row.removed === null ? 'here' : 'removed'] += 1;
        else if (one && id) plan.coming.push({ program, id, found: one });
      }
      await pause();
    }
  }
  return withoutSame(journal, plan, pause);
}

/** How much of the calendar is looked at at once. */
const daysAtOnce = 60;

/** Leaves out what stands in the journal with the same day, hour and words, whoever wrote it there. */
async function withoutSame(
  journal: Journal,
  plan: Plan,
  pause: () => Promise<void> | undefined,
): Promise<Plan> {
  const days = [...new Set(plan.coming.map(({ found }) => found.day))].sort();
  const known = new Set<string>();
  for (let from = 0; from < days.length; from += daysAtOnce) {
    const some = days.slice(from, from + daysAtOnce);
    const [first, last] = [some[0], some.at(-1)];
    if (!first || !last) break;
    for (const { day, at, body } of await checkInsBetween(journal, first, last)) {
      if (body.reflection === '') continue;
      known.add(sameness(day, at, body.reflection));
      known.add(sameness(day, null, body.reflection));
    }
    await pause();
  }
  const coming = plan.coming.filter(({ found }) => {
    const words = reflectionOf(found);
    return words === '' || !known.has(sameness(found.day, found.timed ? found.at : null, words));
  });
  return { ...plan, coming, here: plan.here + plan.coming.length - coming.length };
}

function sameness(day: Day, at: string | null, words: string): string {
  return `${day} ${at?.slice(0, 16) ?? ''} ${words}`;
}

/** The records that a plan brings in, each mood with the value that it was given. Made in short tasks. */
export async function recordsFor(
  { coming }: Plan,
  values: MoodValues,
  signal?: AbortSignal,
): Promise<CheckIn[]> {
  const pause = pausing(signal);
  const records: Kept<'check-in'>[] = [];
  for (const { program, id, found } of coming) {
    records.push({
      id,
      kind: 'check-in',
      day: found.day,
      at: found.at,
      zone: found.zone,
      v: bodyVersions['check-in'],
      stamp: stampOfFound(found),
      removed: null,
      body: bodyOf(program, found, values),
    });
    if (records.length % 100 === 0) await pause();
  }
  return records;
}
