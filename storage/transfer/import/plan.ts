import { dayAfter, millisecondsOf } from '../../../domain/day';
import { bodyOf, isFoundStamp, stampOfFound } from '../../../domain/import/check-in-of';
import type { Program } from '../../../domain/import/harvest';
import type { Entry, Gathered } from '../../../domain/import/merge-harvests';
import type { MoodValues } from '../../../domain/import/moods';
import { isAccountOf, isMostly, saysTheSame, wallOf } from '../../../domain/import/sameness';
import { bodyVersions, type CheckIn, type Kept } from '../../../domain/record';
import { checkInsBetween } from '../../check-ins';
import { type Journal, readable } from '../../connection';
import { readRecord } from '../../reading';
import { isWhole, type RecordRow } from '../../rows';
import { pausing } from '../pause';
import { idsFor } from './ids';

/** An entry that would come in, with the id that it would get. */
export type Coming = { program: Program; id: string; found: Entry };

/** What would happen if the person said yes. */
export type Plan = {
  coming: Coming[];
  /** Entries that are in the journal already: brought in before, or the same day, hour and words. */
  here: number;
  /** Entries that were brought in before and removed since: they stay removed. */
  removed: number;
};

const batch = 500;

type Pause = () => Promise<void> | undefined;

/**
 * Sorts what was read by how it stands to the journal. Nothing is written.
 * @param signal stops it; it then rejects
 */
export async function planFor(
  journal: Journal,
  harvests: readonly Gathered[],
  signal?: AbortSignal,
): Promise<Plan> {
  const pause = pausing(signal);
  const { records, formats } = readable(journal);
  const plan: Plan = { coming: [], here: 0, removed: 0 };
  for (const { program, found } of harvests) {
    const ids = await idsFor(
      program,
      found.map(({ identity }) => identity),
      pause,
    );
    // The ids that earlier versions gave: what came in then is known still.
    const formerly = await idsFor(
      program,
      found.map(({ key, formerKey }) => formerKey ?? key),
      pause,
    );
    for (let from = 0; from < found.length; from += batch) {
      const there = await records.bulkGet(ids.slice(from, from + batch));
      const before = await records.bulkGet(formerly.slice(from, from + batch));
      for (const [place, row] of there.entries()) {
        const one = found[from + place];
        const id = ids[from + place];
        if (!one || !id) continue;
        const earlier = before[place];
        const known = row ?? (earlier && isSameEntry(earlier, one) ? earlier : undefined);
        if (known) plan[known.removed === null ? 'here' : 'removed'] += 1;
        else plan.coming.push({ program, id, found: one });
      }
      await pause();
    }
  }
  return withoutSame(journal, plan, pause);

  function isSameEntry(row: RecordRow, found: Entry): boolean {
    // Of what was cleared only the id is left, and that says it was removed.
    if (!isWhole(row)) return true;
    const apart = Math.abs(millisecondsOf(row.at) - millisecondsOf(found.at));
    if (found.unique) return true;
    if (apart > widest) return false;
    const read = readRecord(formats, row);
    // What cannot be read says nothing of its words: it is the one that came under this id.
    if (!read.ok) return true;
    const record = read.value;
    const isAsItCame = row.removed === null && isFoundStamp(row.stamp);
    // What was changed or removed here says nothing any more of the words that it came with.
    const words = record.kind === 'check-in' ? record.body?.reflection : undefined;
    return !isAsItCame || words === undefined || isMostly(words, found);
  }
}

/** How far the instants of one time on the wall lie apart at most, from one end of the date line to the other. */
const widest = 26 * 60 * 60 * 1000;

/** How much of the calendar is looked at at once. */
const daysAtOnce = 60;

/** Leaves out what stands in the journal with the same day, hour and words, whoever wrote it there. */
async function withoutSame(journal: Journal, plan: Plan, pause: Pause): Promise<Plan> {
  const days = [...new Set(plan.coming.map(({ found }) => found.day))].sort();
  const byWall = new Map<string, CheckIn[]>();
  const byDay = new Map<string, CheckIn[]>();
  const met = new Set<string>();
  const add = (to: Map<string, CheckIn[]>, when: string, one: CheckIn) =>
    to.set(when, [...(to.get(when) ?? []), one]);
  for (let from = 0; from < days.length; from += daysAtOnce) {
    const some = days.slice(from, from + daysAtOnce);
    const [first, last] = [some[0], some.at(-1)];
    if (!first || !last) break;
    // An hour after midnight may count to either day.
    for (const one of await checkInsBetween(journal, dayAfter(first, -1), dayAfter(last, 1))) {
      if (one.body.reflection === '' || met.has(one.id)) continue;
      met.add(one.id);
      add(byWall, wallOf(one.at, one.zone), one);
      add(byDay, one.day, one);
    }
    await pause();
  }
  const coming = plan.coming.filter(({ program, found }) => {
    const others = found.timed ? byWall.get(wallOf(found.at, found.zone)) : byDay.get(found.day);
    return !others?.some(({ body }) => {
      if (saysTheSame(body.reflection, found)) return true;
      const isDaylio = program === 'daylio' && body.source?.program === 'daylio';
      return isDaylio && isAccountOf(body.reflection, found);
    });
  });
  return { ...plan, coming, here: plan.here + plan.coming.length - coming.length };
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
