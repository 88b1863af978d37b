import { describe, expect, test, vi } from 'vitest';
import { recordKinds } from '../../domain/record';
import { stampMilliseconds } from '../../domain/stamp';
import { keepCheckIn } from '../../storage/check-ins';
import { saveDraft } from '../../storage/drafts';
import {
  addRecord,
  changeRecord,
  newVisit,
  putBackRecord,
  recordsOf,
  recordWith,
  removedRecords,
  removeRecord,
} from '../../storage/records';
import { tidy } from '../../storage/tidy';
import { bodies } from './support/bodies';
import { day, draftOf, today } from './support/entries';
import { newJournal, opening, problemOf, valueOf } from './support/journals';
import { live } from './support/live';
import { rowsIn, whileRead } from './support/raw';

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

describe.each(recordKinds)('a record of the kind %s', (kind) => {
  test('comes back as it was stored, to another opening too', async () => {
    const { journal, world, name } = await newJournal();
    const stored = valueOf(await addRecord(journal, kind, today, bodies[kind]));
    expect(stored.body).toEqual(bodies[kind]);
    const again = valueOf(await opening(name, world));
    expect(await recordsOf(again, kind)).toEqual([stored]);
    expect(await recordWith(again, stored.id)).toEqual(stored);
  });

  test('lies in its row exactly as the data model says', async () => {
    const { journal, name } = await newJournal();
    await addRecord(journal, kind, today, bodies[kind], 'fixed');
    const [row] = await rowsIn(name, 'records');
    expect(Object.keys(row ?? {}).toSorted()).toEqual(
      ['at', 'body', 'day', 'id', 'kind', 'removed', 'stamp', 'v', 'zone'].toSorted(),
    );
    expect(row).toMatchObject({
      id: 'fixed',
      kind,
      day: '2026-05-14',
      at: '2026-05-14T19:30:00.000Z',
      zone: 'Europe/London',
      v: 1,
      removed: null,
    });
  });
});

describe('a change', () => {
  test('puts one earlier version aside for each visit, before its first change', async () => {
    const { journal, world, name } = await newJournal();
    const { id } = valueOf(await addRecord(journal, 'prompt', today, bodies.prompt));
    const visit = newVisit();
    for (const words of ['second', 'third']) {
      world.clock += 1000;
      await changeRecord(journal, 'prompt', id, { body: { ...bodies.prompt, words } }, visit);
    }
    world.clock += 1000;
    await changeRecord(
      journal,
      'prompt',
      id,
      { body: { ...bodies.prompt, words: 'fourth' } },
      newVisit(),
    );
    const versions = await rowsIn(name, 'versions');
    expect(versions.map(({ body, kept }) => [(body as { words: string }).words, kept])).toEqual([
      [bodies.prompt.words, '2026-05-14T19:30:01.000Z'],
      ['third', '2026-05-14T19:30:03.000Z'],
    ]);
    expect(await recordsOf(journal, 'prompt')).toMatchObject([{ id, body: { words: 'fourth' } }]);
  });

  test('that failed has put nothing aside yet, so that trying again does', async () => {
    const { journal, name } = await newJournal();
    const { id } = valueOf(await addRecord(journal, 'prompt', today, bodies.prompt));
    const visit = newVisit();
    const change = { day: day('2026-05-01') };
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    const failed = await changeRecord(journal, 'prompt', id, change, visit);
    vi.restoreAllMocks();
    expect(problemOf(failed).kind).toBe('storage-full');
    expect(await rowsIn(name, 'versions')).toHaveLength(0);
    valueOf(await changeRecord(journal, 'prompt', id, change, visit));
    expect(await rowsIn(name, 'versions')).toMatchObject([{ id, day: today }]);
  });

  test('of the day moves the record and keeps the instant and zone of its writing', async () => {
    const { journal, world } = await newJournal();
    const before = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'words' })));
    world.clock += 86_400_000;
    world.place = 'Asia/Tokyo';
    const moved = valueOf(
      await changeRecord(journal, 'check-in', before.id, { day: day('2026-05-10') }, newVisit()),
    );
    expect(moved).toEqual({ ...before, day: '2026-05-10', stamp: moved.stamp });
    expect(moved.stamp > before.stamp).toBe(true);
  });

  test.each([
    ['was never there', async () => 'nowhere'],
    [
      'was removed',
      async (journal: Parameters<typeof removeRecord>[0]) => {
        const { id } = valueOf(await addRecord(journal, 'prompt', today, bodies.prompt));
        await removeRecord(journal, id);
        return id;
      },
    ],
    [
      'is of another kind',
      async (journal: Parameters<typeof removeRecord>[0]) =>
        valueOf(await addRecord(journal, 'letter', today, bodies.letter)).id,
    ],
  ])('of what %s is refused and puts nothing aside', async (_, make) => {
    const { journal, name } = await newJournal();
    const id = await make(journal);
    const before = await rowsIn(name, 'records');
    const refused = await changeRecord(
      journal,
      'prompt',
      id,
      { day: day('2026-01-01') },
      newVisit(),
    );
    expect(problemOf(refused).kind).toBe('gone');
    expect(await rowsIn(name, 'records')).toEqual(before);
    expect(await rowsIn(name, 'versions')).toEqual([]);
  });
});

describe('stamps', () => {
  test('grow with every write, even when the clock is set back a year', async () => {
    const { journal, world, name } = await newJournal();
    const first = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'one' })));
    world.clock -= 365 * 86_400_000;
    const second = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'two' })));
    const changed = valueOf(
      await changeRecord(journal, 'check-in', first.id, { day: day('2026-05-01') }, newVisit()),
    );
    const removed = valueOf(await removeRecord(journal, second.id));
    const putBack = valueOf(await putBackRecord(journal, second.id));
    const stamps = [first, second, changed, removed, putBack].map(({ stamp }) => stamp);
    expect(stamps).toEqual(stamps.toSorted());
    expect(new Set(stamps).size).toBe(5);
    const device = await rowsIn(name, 'device');
    expect(device.find(({ key }) => key === 'stamps')?.value).toMatchObject({
      last: putBack.stamp,
    });
  });

  test('carry the eight digits of the device', async () => {
    const { journal, name } = await newJournal();
    const { stamp } = valueOf(await keepCheckIn(journal, draftOf({ hard: true })));
    const device = await rowsIn(name, 'device');
    const stamps = device.find(({ key }) => key === 'stamps')?.value as { device: string };
    expect(stamps.device).toMatch(/^[0-9a-f]{8}$/);
    expect(stamp.endsWith(stamps.device)).toBe(true);
  });
});

describe('removal', () => {
  test('keeps the words, and putting back brings all of it back', async () => {
    const { journal, world } = await newJournal();
    const before = valueOf(await addRecord(journal, 'letter', today, bodies.letter));
    world.clock += 1000;
    const removed = valueOf(await removeRecord(journal, before.id));
    expect(removed).toEqual({ ...before, removed: removed.stamp, stamp: removed.stamp });
    expect(await recordsOf(journal, 'letter')).toEqual([]);
    expect(await removedRecords(journal)).toEqual([removed]);
    const back = valueOf(await putBackRecord(journal, before.id));
    expect(back).toEqual({ ...before, stamp: back.stamp });
    expect(back.stamp > removed.stamp).toBe(true);
    expect(await removedRecords(journal)).toEqual([]);
  });

  test('a second time, like putting back what is there, changes nothing', async () => {
    const { journal } = await newJournal();
    const { id } = valueOf(await addRecord(journal, 'letter', today, bodies.letter));
    expect(valueOf(await putBackRecord(journal, id)).removed).toBe(null);
    const once = valueOf(await removeRecord(journal, id));
    expect(valueOf(await removeRecord(journal, id))).toEqual(once);
  });

  test('shows the newest removal first', async () => {
    const { journal, world } = await newJournal();
    const ids: string[] = [];
    for (const kind of ['letter', 'prompt', 'plan'] as const) {
      const { id } = valueOf(await addRecord(journal, kind, today, bodies[kind]));
      ids.push(id);
    }
    for (const id of ids) {
      world.clock += 1000;
      await removeRecord(journal, id);
    }
    expect((await removedRecords(journal)).map(({ id }) => id)).toEqual(ids.toReversed());
  });
});

describe('tidying', () => {
  test('clears words thirty days after their removal, and leaves that they were removed', async () => {
    const { journal, world, name } = await newJournal();
    const { id } = valueOf(await addRecord(journal, 'letter', today, bodies.letter));
    const removed = valueOf(await removeRecord(journal, id));
    expect(await live(journal, world, 30)).toBe(0);
    expect(world.clock - stampMilliseconds(removed.stamp)).toBe(thirtyDays);
    expect(await removedRecords(journal)).toHaveLength(1);
    world.clock += 1;
    expect(valueOf(await tidy(journal))).toBe(1);
    expect(await removedRecords(journal)).toEqual([]);
    const { stamp } = removed;
    expect(await rowsIn(name, 'records')).toEqual([{ id, kind: 'letter', stamp, removed: stamp }]);
    expect(problemOf(await putBackRecord(journal, id)).kind).toBe('gone');
    expect(await recordWith(journal, id)).toMatchObject({ id, body: null });
    expect(valueOf(await tidy(journal))).toBe(0);
  });

  test('stands in nobody’s way where nothing is due', async () => {
    const { journal, name } = await newJournal();
    await addRecord(journal, 'letter', today, bodies.letter);
    valueOf(await saveDraft(journal, draftOf({ reflection: 'Rain.' })));
    await whileRead(name, ['records', 'versions', 'drafts'], async () => {
      expect(valueOf(await tidy(journal))).toBe(0);
    });
  });

  test('takes a blank draft of days gone by, and leaves one with words', async () => {
    const { journal, world, name } = await newJournal();
    valueOf(await saveDraft(journal, draftOf({ reflection: 'Rain.' })));
    valueOf(await saveDraft(journal, draftOf({})));
    expect(await rowsIn(name, 'drafts')).toHaveLength(2);
    expect(await live(journal, world, 3)).toBe(0);
    expect(await rowsIn(name, 'drafts')).toMatchObject([{ body: { reflection: 'Rain.' } }]);
  });

  test('leaves what was not removed, however old it is', async () => {
    const { journal, world } = await newJournal();
    await addRecord(journal, 'letter', today, bodies.letter);
    world.clock += 100 * thirtyDays;
    expect(await live(journal, world, 40)).toBe(0);
    expect(await recordsOf(journal, 'letter')).toHaveLength(1);
  });

  test('takes earlier versions away after thirty days, and with the words of a cleared record', async () => {
    const { journal, world, name } = await newJournal();
    const { id } = valueOf(await addRecord(journal, 'prompt', today, bodies.prompt));
    await changeRecord(journal, 'prompt', id, { day: day('2026-05-01') }, newVisit());
    expect(await live(journal, world, 30)).toBe(0);
    expect(await rowsIn(name, 'versions')).toHaveLength(1);
    world.clock += 1;
    expect(await live(journal, world, 0)).toBe(1);
    expect(await rowsIn(name, 'versions')).toHaveLength(0);
    await removeRecord(journal, id);
    expect(await live(journal, world, 30)).toBe(0);
    await putBackRecord(journal, id);
    await changeRecord(journal, 'prompt', id, { day: day('2026-05-02') }, newVisit());
    await removeRecord(journal, id);
    world.clock += 1;
    expect(await live(journal, world, 31)).toBe(2);
    expect(await rowsIn(name, 'versions')).toHaveLength(0);
  });
});
