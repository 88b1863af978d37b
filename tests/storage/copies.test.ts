import { describe, expect, test } from 'vitest';
import { secondCopy } from '../../domain/copy';
import { keepCheckIn } from '../../storage/check-ins';
import { daySummaries, rebuildDays } from '../../storage/days';
import { formatsOf } from '../../storage/formats';
import type { Journal } from '../../storage/journal';
import { addRecord, changeRecord, newVisit, removeRecord } from '../../storage/records';
import { ladder } from '../../storage/schema';
import { bringIn, type Bringing } from '../../storage/transfer/bring-in';
import { refreshSecondCopy } from '../../storage/transfer/copying';
import { readCopy } from '../../storage/transfer/read-copy';
import { takeOut } from '../../storage/transfer/take-out';
import { copiesBefore, dropOld } from '../../storage/transfer/way-back';
import { bodies } from './support/bodies';
import { day, draftOf, today } from './support/entries';
import { makeFullJournal } from './support/full-journal';
import { freshName, newJournal, newWorld, opening, problemOf, valueOf } from './support/journals';
import { live } from './support/live';
import { lyingIn, rowsIn } from './support/raw';

const formats = formatsOf(ladder);

/** What a file from another device brings: two check-ins and an insight. */
async function fromElsewhere(): Promise<Bringing> {
  const { journal } = await newJournal();
  const records = [
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'one', wellbeing: 3 }))),
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'two' }, day('2026-05-01')))),
    valueOf(await addRecord(journal, 'insight', today, bodies.insight)),
  ];
  return { records, earlier: [] };
}

/** All that is the person's: everything but what the device remembers. */
async function theirs(name: string): Promise<object> {
  const { device: _device, ...tables } = (await lyingIn(name)).tables;
  return tables;
}

async function wordsWritten(journal: Journal): Promise<string> {
  return valueOf(await keepCheckIn(journal, draftOf({ reflection: 'ours', wellbeing: 9 }))).id;
}

describe('taking out again what came in', () => {
  test.each(['merge', 'replace'] as const)(
    'leaves the journal as it was before: %s',
    async (manner) => {
      const name = freshName();
      await makeFullJournal(name);
      const journal = valueOf(await opening(name, newWorld()));
      const before = await theirs(name);
      const { back } = valueOf(await bringIn(journal, await fromElsewhere(), manner));
      expect(await theirs(name)).not.toEqual(before);
      valueOf(await takeOut(journal, back ?? ''));
      expect(await theirs(name)).toEqual(before);
      expect(await copiesBefore(journal)).toEqual([]);
      expect(problemOf(await takeOut(journal, back ?? '')).kind).toBe('copy-gone');
    },
  );

  test.each(['merge', 'replace'] as const)(
    'leaves what was written, changed and removed since: %s',
    async (manner) => {
      const { journal, name, world } = await newJournal();
      const old = await wordsWritten(journal);
      const coming = await fromElsewhere();
      const { back } = valueOf(await bringIn(journal, coming, manner));
      world.clock += 60_000;
      const fresh = await wordsWritten(journal);
      const [changed, , removed] = coming.records.map(({ id }) => id);
      const body = { ...bodies['check-in'], reflection: 'said better' };
      valueOf(await changeRecord(journal, 'check-in', changed ?? '', { body }, newVisit()));
      valueOf(await removeRecord(journal, removed ?? ''));
      expect(valueOf(await takeOut(journal, back ?? ''))).toEqual({
        out: 1,
        back: manner === 'replace' ? 1 : 0,
        stayed: 3,
      });
      const ids = (await rowsIn(name, 'records')).map(({ id }) => id);
      expect(new Set(ids)).toEqual(new Set([old, fresh, changed, removed]));
      expect(await rowsIn(name, 'versions')).toHaveLength(1);
      const days = await daySummaries(journal);
      valueOf(await rebuildDays(journal));
      expect(days).toEqual(await daySummaries(journal));
    },
  );

  test('is offered for seven days, and for the newest three', async () => {
    const { journal, world } = await newJournal();
    for (let n = 0; n < 4; n += 1) {
      world.clock += 1000;
      valueOf(await bringIn(journal, await fromElsewhere(), 'merge'));
    }
    expect(await copiesBefore(journal)).toHaveLength(3);
    await live(journal, world, 7);
    world.clock += 5000;
    expect(await copiesBefore(journal)).toEqual([]);
    valueOf(await bringIn(journal, await fromElsewhere(), 'merge'));
    expect(await world.copies.labels()).toHaveLength(1);
  });

  test('is not offered where nothing came', async () => {
    const { journal, world } = await newJournal();
    const coming = await fromElsewhere();
    valueOf(await bringIn(journal, coming, 'merge'));
    expect(valueOf(await bringIn(journal, coming, 'merge')).back).toBeNull();
    expect(await world.copies.labels()).toHaveLength(1);
  });
});

describe('the second copy', () => {
  test('holds everything but drafts and the device, and opens an empty journal', async () => {
    const name = freshName();
    await makeFullJournal(name);
    const world = newWorld();
    const journal = valueOf(await opening(name, world));
    expect(valueOf(await refreshSecondCopy(journal, world.copies))).toBe('made');
    const copy = await readCopy(world.copies, secondCopy, formats);
    if (!copy.ok) throw new Error(JSON.stringify(copy.fault));
    const other = await newJournal();
    valueOf(await bringIn(other.journal, copy.value, 'merge'));
    for (const table of ['records', 'versions', 'days']) {
      expect(await rowsIn(other.name, table)).toEqual(await rowsIn(name, table));
    }
  });

  test('is made anew only after a change, bringing in included', async () => {
    const { journal, world } = await newJournal();
    const refreshed = async () => valueOf(await refreshSecondCopy(journal, world.copies));
    expect(await refreshed()).toBe('empty');
    await wordsWritten(journal);
    expect([await refreshed(), await refreshed()]).toEqual(['made', 'same']);
    world.clock += 1000;
    valueOf(await bringIn(journal, await fromElsewhere(), 'merge'));
    expect([await refreshed(), await refreshed()]).toEqual(['made', 'same']);
    const [label] = (await world.copies.labels()).filter(({ purpose }) => purpose === 'second');
    expect(label).toMatchObject({ checkIns: 3, first: '2026-05-01', last: today });
  });

  test('is never written over by a journal that has nothing', async () => {
    const { journal, world } = await newJournal();
    await wordsWritten(journal);
    valueOf(await refreshSecondCopy(journal, world.copies));
    const empty = valueOf(await opening(freshName(), { ...newWorld(), copies: world.copies }));
    expect(valueOf(await refreshSecondCopy(empty, world.copies))).toBe('empty');
    expect(await world.copies.labels()).toMatchObject([{ checkIns: 1 }]);
  });
});

describe('before an upgrade', () => {
  const next = [...ladder, { version: 3, tables: { media: 'id' } }];

  test('a copy is made of everything as it was', async () => {
    const { journal, name, world } = await newJournal();
    await wordsWritten(journal);
    const before = await rowsIn(name, 'records');
    valueOf(await opening(name, world, next));
    const copy = await readCopy(world.copies, 'before-upgrade', formats);
    expect(copy).toMatchObject({ ok: true, value: { records: before } });
    expect((await lyingIn(name)).version).toBe(30);
  });

  test('the copy is let go of once the new tables have been good for fourteen days', async () => {
    const { journal, name, world } = await newJournal();
    await wordsWritten(journal);
    const upgraded = valueOf(await opening(name, world, next));
    const names = async () => (await world.copies.labels()).map((label) => label.name);
    await live(upgraded, world, 14);
    expect(await names()).toEqual(['before-upgrade']);
    world.clock += 1;
    await dropOld(upgraded);
    expect(await names()).toEqual([]);
  });

  test('one that cannot be made holds nothing up', async () => {
    const { journal, name, world } = await newJournal();
    await wordsWritten(journal);
    world.copies.write = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
    expect((await opening(name, world, next)).ok).toBe(true);
  });

  test('of a journal that is as new as this one none is made', async () => {
    const { journal, name, world } = await newJournal();
    await wordsWritten(journal);
    valueOf(await opening(name, world));
    expect(await world.copies.labels()).toEqual([]);
  });
});

test('a copy that cannot be put aside keeps everything out', async () => {
  const { journal, name, world } = await newJournal();
  const before = await lyingIn(name);
  world.copies.write = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
  const refused = await bringIn(journal, await fromElsewhere(), 'merge');
  expect(problemOf(refused).kind).toBe('storage-full');
  expect(await lyingIn(name)).toEqual(before);
});
