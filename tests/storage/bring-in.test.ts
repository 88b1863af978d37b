import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { instantFrom } from '../../domain/day';
import { keptFor, merged, tidied } from '../../domain/merge';
import { canonicalJson } from '../../domain/canonical';
import { keepCheckIn } from '../../storage/check-ins';
import { daySummaries, rebuildDays } from '../../storage/days';
import { deviceValue } from '../../storage/device';
import { addRecord, changeRecord, newVisit, recordWith, removeRecord } from '../../storage/records';
import { bringIn } from '../../storage/transfer/bring-in';
import { anyJournals } from '../support/any-journal';
import { bodies } from './support/bodies';
import { allIn } from './support/all-in';
import { day, draftOf, today } from './support/entries';
import { evening, newJournal, opening, problemOf, valueOf } from './support/journals';
import { lyingIn, rowsIn } from './support/raw';

afterEach(() => vi.restoreAllMocks());

const sorted = (rows: readonly object[]) => rows.map((row) => canonicalJson(row)).sort();

describe('bringing in', () => {
  test('is merging: the same records and versions come of it', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyJournals(2), async ([ours, theirs]) => {
        const { journal, name, world } = await newJournal();
        valueOf(await bringIn(journal, ours, 'merge'));
        valueOf(await bringIn(journal, theirs, 'merge'));
        const at = instantFrom(world.clock);
        const expected = merged(
          merged({ records: [], earlier: [] }, tidied(ours, evening), at),
          tidied(theirs, evening),
          at,
        );
        const lying = await allIn(name);
        expect(sorted(lying.records)).toEqual(sorted(expected.records));
        expect(sorted(lying.earlier)).toEqual(sorted(expected.earlier));
      }),
      { numRuns: 25 },
    );
  });

  test('of more than fit into a page, some new, some newer and some older', async () => {
    const from = await newJournal();
    const kept = valueOf(
      await keepCheckIn(from.journal, draftOf({ reflection: 'one', purpose: 2 })),
    );
    const { stamp } = kept;
    const other = (id: number, milliseconds: number) => ({
      ...kept,
      id: `check-in-${id}`,
      stamp: `${String(milliseconds).padStart(15, '0')}${stamp.slice(15)}` as typeof stamp,
      body: { ...kept.body, reflection: `Words ${milliseconds}.` },
    });
    const ids = Array.from({ length: 1100 }, (_, id) => id);
    const { journal, name } = await newJournal();
    const ours = ids.filter((id) => id % 3 > 0).map((id) => other(id, 1000 + (id % 2)));
    valueOf(await bringIn(journal, { records: ours, earlier: [] }, 'merge'));
    const theirs = ids.map((id) => other(id, 1001 - (id % 2)));
    const brought = valueOf(await bringIn(journal, { records: theirs, earlier: [] }, 'merge'));
    const expected = merged(
      { records: ours, earlier: [] },
      { records: theirs, earlier: [] },
      kept.at,
    );
    expect(brought).toMatchObject({ new: 367, newer: 366, older: 367 });
    expect(sorted((await allIn(name)).records)).toEqual(sorted(expected.records));
    expect((await allIn(name)).earlier).toHaveLength(expected.earlier.length);
  });

  test('a second time changes nothing', async () => {
    const from = await newJournal();
    for (const words of ['one', 'two'])
      valueOf(await keepCheckIn(from.journal, draftOf({ reflection: words })));
    const { id } = valueOf(await addRecord(from.journal, 'insight', today, bodies.insight));
    const file = await allIn(from.name);
    const to = await newJournal();
    valueOf(
      await changeRecord(from.journal, 'insight', id, { day: day('2026-05-01') }, newVisit()),
    );
    expect(valueOf(await bringIn(to.journal, await allIn(from.name), 'merge'))).toMatchObject({
      new: 3,
    });
    // An older file: what shows stays, and its version is put aside, once.
    expect(valueOf(await bringIn(to.journal, file, 'merge'))).toMatchObject({ older: 1, same: 2 });
    const before = await lyingIn(to.name);
    to.world.clock += 60_000;
    expect(valueOf(await bringIn(to.journal, file, 'merge'))).toMatchObject({ new: 0, newer: 0 });
    expect(await lyingIn(to.name)).toEqual(before);
  });

  test('sums the days up, tells the canary, and leaves the last stamp of the device', async () => {
    const { journal, name, world } = await newJournal();
    const stamps = await deviceValue(journal, 'stamps');
    const from = await newJournal();
    valueOf(await keepCheckIn(from.journal, draftOf({ wellbeing: 4 })));
    const moved = valueOf(await keepCheckIn(from.journal, draftOf({ wellbeing: 8 })));
    const first = await allIn(from.name);
    valueOf(await bringIn(journal, first, 'merge'));
    expect(world.word?.notEmpty).toBe(true);
    expect(await deviceValue(journal, 'stamps')).toEqual(stamps);
    expect(await daySummaries(journal)).toMatchObject([{ day: today, checkIns: 2, wellbeing: 6 }]);
    valueOf(
      await changeRecord(
        from.journal,
        'check-in',
        moved.id,
        { day: day('2026-05-10') },
        newVisit(),
      ),
    );
    valueOf(await bringIn(journal, await allIn(from.name), 'merge'));
    const days = await daySummaries(journal);
    expect(days).toMatchObject([
      { day: '2026-05-10', wellbeing: 8 },
      { day: today, checkIns: 1 },
    ]);
    valueOf(await rebuildDays(journal));
    expect(await daySummaries(journal)).toEqual(days);
    expect((await opening(name, world)).ok).toBe(true);
  });

  test('of a newer removal moves ours to Removed, and its words are put aside', async () => {
    const from = await newJournal();
    const { id } = valueOf(await addRecord(from.journal, 'letter', today, bodies.letter));
    const to = await newJournal();
    valueOf(await bringIn(to.journal, await allIn(from.name), 'merge'));
    from.world.clock += 1000;
    valueOf(await removeRecord(from.journal, id));
    // Long ago: the file has no words any more, and ours are still there to be put back.
    const { records } = tidied(await allIn(from.name), evening + 2 * keptFor);
    expect(valueOf(await bringIn(to.journal, { records, earlier: [] }, 'merge'))).toMatchObject({
      newer: 1,
      removals: 1,
      aside: 1,
    });
    expect(await recordWith(to.journal, id)).toMatchObject({ body: null });
    expect(await rowsIn(to.name, 'versions')).toMatchObject([{ id, body: bodies.letter }]);
  });

  test('to add leaves alone what is here, whatever became of it', async () => {
    const { journal, name } = await newJournal();
    const { id } = valueOf(await addRecord(journal, 'insight', today, bodies.insight));
    valueOf(await removeRecord(journal, id));
    const before = await lyingIn(name);
    const from = await newJournal();
    const other = valueOf(await addRecord(from.journal, 'insight', today, bodies.insight));
    expect(
      valueOf(await bringIn(journal, { records: [{ ...other, id }], earlier: [] }, 'add')),
    ).toMatchObject({ same: 1, new: 0 });
    expect(await lyingIn(name)).toEqual(before);
  });

  test('stopped before the end stores nothing, and says so', async () => {
    const from = await newJournal();
    for (const words of ['one', 'two'])
      valueOf(await keepCheckIn(from.journal, draftOf({ reflection: words })));
    const { journal, name } = await newJournal();
    const before = await lyingIn(name);
    const stop = new AbortController();
    const onProgress = vi.fn((done: number, all: number) => {
      if (done === all) stop.abort();
    });
    const stopped = await bringIn(journal, await allIn(from.name), 'merge', {
      onProgress,
      signal: stop.signal,
    });
    expect(problemOf(stopped).kind).toBe('stopped');
    expect(onProgress.mock.calls).toEqual([
      [0, 2],
      [2, 2],
    ]);
    expect(await lyingIn(name)).toEqual(before);
  });
});
