import { type Calls, callsComing } from '../../domain/calls';
import type { Day } from '../../domain/day';
import { met, saysNothing, type Standing } from '../../domain/merge';
import type { JournalRecord } from '../../domain/record';
import { type Journal, readable } from '../connection';
import { recordFrom } from '../from-rows';
import { recordsOf } from '../records';
import { inBatches, rowsWith } from './bring-in';
import type { Coming } from './decode/journal';
import { pausing } from './pause';

/** A record that is here and in the file, in two versions with words. */
export type Pair = { ours: JournalRecord; theirs: JournalRecord; newer: 'ours' | 'theirs' };

/** What a file holds, and how its records stand to ours. Nothing of it is in the journal yet. */
export type Looked = {
  counts: Record<Standing, number>;
  /** Records that are here and that the file removes. */
  removals: number;
  /** The first of those that changed in both places; how many there are is in `counts`. */
  pairs: Pair[];
  checkIns: number;
  /** Days of the first and the last check-in in it. */
  first: Day | null;
  last: Day | null;
  /** Records in it that are kept, of all kinds. */
  kept: number;
  /** Whom the file would have somebody call that is not called here. */
  calls: Calls;
};

/** Pairs that are shown at most. */
const mostPairs = 50;

/** Looks how a file's records stand to the journal's, some at a time. */
export async function lookAt(
  journal: Journal,
  { records }: Coming,
  signal?: AbortSignal,
): Promise<Looked> {
  const connection = readable(journal);
  const pause = pausing(signal);
  const looked: Looked = {
    counts: { new: 0, newer: 0, older: 0, same: 0 },
    ...{ removals: 0, pairs: [], checkIns: 0, first: null, last: null, kept: 0 },
    calls: callsComing(records, [
      ...(await recordsOf(journal, 'plan')),
      ...(await recordsOf(journal, 'setting')),
    ]),
  };
  const here = new Set(await connection.records.toCollection().primaryKeys());
  for (const [, some] of inBatches(records)) {
    const there = await rowsWith(connection, some, here);
    for (const theirs of some) {
      const row = there.get(theirs.id);
      take(looked, row ? recordFrom(connection, row) : null, theirs);
    }
    await pause();
  }
  return looked;
}

function take(looked: Looked, ours: JournalRecord | null, theirs: JournalRecord): void {
  if (theirs.removed === null) {
    looked.kept += 1;
    if (theirs.kind === 'check-in') {
      looked.checkIns += 1;
      span(looked, theirs.day);
    }
  }
  const { standing, aside } = met(ours, theirs);
  if (!saysNothing(standing, theirs)) looked.counts[standing] += 1;
  if (standing === 'newer' && ours?.removed === null && theirs.removed !== null)
    looked.removals += 1;
  const both = ours !== null && ours.body !== null && theirs.body !== null && aside !== null;
  if (both && looked.pairs.length < mostPairs && theirs.kind !== 'setting') {
    looked.pairs.push({ ours, theirs, newer: standing === 'newer' ? 'theirs' : 'ours' });
  }
}

function span(looked: Looked, day: Day): void {
  if (looked.first === null || day < looked.first) looked.first = day;
  if (looked.last === null || day > looked.last) looked.last = day;
}
