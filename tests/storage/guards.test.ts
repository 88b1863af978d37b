import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '../../domain/problem';
import { checkInsOn, keepCheckIn } from '../../storage/check-ins';
import { inside } from '../../storage/connection';
import { beginDraft, latestDraft } from '../../storage/day-drafts';
import { flushDraft, saveDraft } from '../../storage/drafts';
import { whenLost } from '../../storage/journal';
import { ladder, type Rung } from '../../storage/schema';
import { changeSetting, settingsOf } from '../../storage/settings';
import { tidy } from '../../storage/tidy';
import { draftOf, rewritten, today } from './support/entries';
import {
  freshName,
  isThere,
  newJournal,
  newWorld,
  opening,
  problemOf,
  valueOf,
} from './support/journals';
import { firstTables, lyingIn, plant, rowsIn } from './support/raw';

const nextLadder: readonly Rung[] = [...ladder, { version: 3, tables: { media: 'id' } }];

const told = { journal: 'some-journal', schema: 2, notEmpty: true };

afterEach(() => vi.restoreAllMocks());

/** Opens the database by hand, deaf to versionchange, as a page that hangs. */
function heldOpen(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('not opened'));
  });
}

describe('a journal that a newer Afterglow wrote', () => {
  test.each([
    [
      'with tables that we do not know',
      30,
      { ...firstTables, media: { keyPath: 'id', indexes: {} } },
    ],
    [
      'without an index that we know',
      30,
      { ...firstTables, drafts: { keyPath: 'id', indexes: {} } },
    ],
    ['with the same tables', 40, firstTables],
  ])('%s stays shut and as it is', async (_, version, tables) => {
    const name = freshName();
    await plant(name, version, tables, { records: [{ id: 'a', shape: 'of tomorrow' }] });
    const before = await lyingIn(name);
    const world = newWorld();
    world.word = { ...told, schema: version / 10 };
    const said = world.word;
    expect(problemOf(await opening(name, world)).kind).toBe('newer-journal');
    expect(await lyingIn(name)).toEqual(before);
    expect(world.word).toBe(said);
    expect(problemOf(await opening(name, world)).kind).toBe('newer-journal');
  });

  test('in the format of one row alone is not shown as if it were understood, and hides nothing else', async () => {
    const name = freshName();
    const row = {
      id: 'a',
      kind: 'check-in',
      day: today,
      at: '',
      zone: '',
      stamp: '',
      removed: null,
    };
    await plant(name, 20, firstTables, { records: [{ ...row, v: 2, body: {} }] });
    const journal = valueOf(await opening(name, newWorld()));
    const kept = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'mine' })));
    expect(await checkInsOn(journal, today)).toEqual([kept]);
  });
});

describe('a page whose journal is upgraded by another', () => {
  test('lets go at once, is told, and does not hold the upgrade up', async () => {
    const { journal, world, name } = await newJournal();
    const lost: Problem[] = [];
    whenLost(journal, (problem) => lost.push(problem));
    const upgraded = valueOf(await opening(name, world, nextLadder));
    expect(lost.map(({ kind }) => kind)).toEqual(['upgraded-elsewhere']);
    expect((await lyingIn(name)).version).toBe(30);
    expect(valueOf(await keepCheckIn(upgraded, draftOf({ hard: true }))).day).toBe(today);
  });

  test('writes nothing afterwards, whatever it is asked for, and does not open again', async () => {
    const { journal, world, name } = await newJournal();
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'before' })));
    valueOf(await opening(name, world, nextLadder));
    const before = await lyingIn(name);
    const refused = await Promise.all([
      keepCheckIn(journal, draftOf({ reflection: 'after' })),
      saveDraft(journal, draftOf({ reflection: 'after' })),
      beginDraft(journal, draftOf({})),
      changeSetting(journal, 'theme', 'dark'),
      tidy(journal),
    ]);
    expect(refused.map((result) => problemOf<unknown>(result).kind)).toEqual(
      refused.map(() => 'upgraded-elsewhere'),
    );
    flushDraft(journal, draftOf({ reflection: 'after' }));
    await expect(async () => checkInsOn(journal, today)).rejects.toThrow();
    expect(await lyingIn(name)).toEqual(before);
  });

  test('can still flush what was typed while it is told', async () => {
    const { journal, world, name } = await newJournal();
    const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'a' })));
    whenLost(journal, () => flushDraft(journal, rewritten(draft, 'abc')));
    const upgraded = valueOf(await opening(name, world, nextLadder));
    expect((await latestDraft(upgraded, today))?.body.reflection).toBe('abc');
  });

  test('that stopped listening is not told', async () => {
    const { journal, world, name } = await newJournal();
    const listener = vi.fn();
    whenLost(journal, listener)();
    await opening(name, world, nextLadder);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('an upgrade that another page holds up', () => {
  test('is told as blocked, and nothing is upgraded behind the caller’s back', async () => {
    const { world, name, journal } = await newJournal();
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'here' })));
    const held = await heldOpen(name);
    expect(problemOf(await opening(name, world, nextLadder)).kind).toBe('blocked');
    held.close();
    // This one waits its turn behind the abandoned opening.
    expect((await lyingIn(name)).version).toBe(20);
    const again = valueOf(await opening(name, world, nextLadder));
    expect(await checkInsOn(again, today)).toMatchObject([{ body: { reflection: 'here' } }]);
  });
});

describe('a canary that knows of records', () => {
  test('where there is no database: none comes into being, and the canary keeps its word', async () => {
    const name = freshName();
    const world = newWorld();
    world.word = told;
    expect(problemOf(await opening(name, world)).kind).toBe('not-visible');
    expect(await isThere(name)).toBe(false);
    expect(world.word).toBe(told);
    expect(problemOf(await opening(name, world)).kind).toBe('not-visible');
    expect(await isThere(name)).toBe(false);
  });

  test('where the database holds no record: nothing is written, and the canary keeps its word', async () => {
    const name = freshName();
    await plant(name, 20, firstTables, {
      device: [{ key: 'journal', value: 'another-journal' }],
      drafts: [{ id: 'd', day: today }],
    });
    const before = await lyingIn(name);
    const world = newWorld();
    world.word = told;
    expect(problemOf(await opening(name, world)).kind).toBe('not-visible');
    expect(await lyingIn(name)).toEqual(before);
    expect(world.word).toBe(told);
  });

  test('where the records are there opens as ever, removed ones being records too', async () => {
    const { journal, world, name } = await newJournal();
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'here' })));
    expect(world.word?.notEmpty).toBe(true);
    expect((await opening(name, world)).ok).toBe(true);
  });

  test('and that cannot be read opens what has records, and refuses to begin anything', async () => {
    const { journal, world, name } = await newJournal();
    world.canary.read = () => Promise.reject(new DOMException('No storage', 'UnknownError'));
    expect(problemOf(await opening(name, world)).kind).toBe('refused');
    const none = freshName();
    expect(problemOf(await opening(none, world)).kind).toBe('refused');
    expect(await isThere(none)).toBe(false);
    await keepCheckIn(journal, draftOf({ reflection: 'here' }));
    expect((await opening(name, world)).ok).toBe(true);
  });
});

describe('the canary', () => {
  test('is told of a new journal, then of its first record, and not of every one', async () => {
    const name = freshName();
    const world = newWorld();
    const write = vi.spyOn(world.canary, 'write');
    const journal = valueOf(await opening(name, world));
    const [{ value: id } = {}] = (await rowsIn(name, 'device')).filter(
      ({ key }) => key === 'journal',
    );
    await saveDraft(journal, draftOf({ reflection: 'not yet' }));
    await tidy(journal);
    expect(write.mock.calls).toEqual([[{ journal: id, schema: 2, notEmpty: false }]]);
    await keepCheckIn(journal, draftOf({ reflection: 'one' }));
    await keepCheckIn(journal, draftOf({ reflection: 'two' }));
    expect(write.mock.calls.slice(1)).toEqual([[{ journal: id, schema: 2, notEmpty: true }]]);
    await opening(name, world);
    expect(write).toHaveBeenCalledTimes(2);
    await opening(name, world, nextLadder);
    expect(world.word).toEqual({ journal: id, schema: 3, notEmpty: true });
  });

  test('of a writing that failed says nothing', async () => {
    const { journal, world } = await newJournal();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect(problemOf(await keepCheckIn(journal, draftOf({ hard: true }))).kind).toBe(
      'storage-full',
    );
    expect(world.word?.notEmpty).toBe(false);
  });

  test('that could not be told does not take back what was kept, and is told at the next opening', async () => {
    const { journal, world, name } = await newJournal();
    const { canary } = world;
    world.canary = {
      ...canary,
      write: () => Promise.reject(new DOMException('No storage', 'UnknownError')),
    };
    expect((await keepCheckIn(journal, draftOf({ hard: true }))).ok).toBe(true);
    world.canary = canary;
    await opening(name, world);
    expect(world.word?.notEmpty).toBe(true);
  });
});

describe('a first record', () => {
  test('is kept, even if the journal is let go before the canary could be told', async () => {
    const { journal } = await newJournal();
    vi.spyOn(inside(journal).records, 'limit').mockImplementation(() => {
      throw new DOMException('The connection is closed', 'InvalidStateError');
    });
    expect((await keepCheckIn(journal, draftOf({ hard: true }))).ok).toBe(true);
  });
});

describe('a browser', () => {
  test.each([
    ['InvalidStateError', 'refused'],
    ['SecurityError', 'refused'],
    ['UnknownError', 'damaged'],
    ['QuotaExceededError', 'storage-full'],
  ])('that answers %s to opening is told as %s', async (error, kind) => {
    // Dexie says that it tries again.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', error);
    });
    const name = freshName();
    const world = newWorld();
    const problem = problemOf(await opening(name, world));
    expect(problem.kind).toBe(kind);
    expect(problem.detail).toContain(error);
    expect(world.word).toBe(null);
  });

  test('that once refused can be asked again', async () => {
    const name = freshName();
    const world = newWorld();
    const refusal = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No', 'InvalidStateError');
    });
    expect(problemOf(await opening(name, world)).kind).toBe('refused');
    refusal.mockRestore();
    expect((await opening(name, world)).ok).toBe(true);
  });

  test('that takes the database away gets no empty one in its place', async () => {
    const { journal, world, name } = await newJournal();
    await keepCheckIn(journal, draftOf({ reflection: 'here' }));
    const deletion = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => deletion.addEventListener('success', resolve));
    expect((await saveDraft(journal, draftOf({ reflection: 'after' }))).ok).toBe(false);
    expect(await isThere(name)).toBe(false);
    expect(problemOf(await opening(name, world)).kind).toBe('not-visible');
  });
});

describe('a database that the browser lets go of', () => {
  test('is opened again, and where it has vanished no empty one takes its place', async () => {
    const { journal, name } = await newJournal();
    const letGo = () => {
      const database = inside(journal).db.backendDB();
      database.close();
      database.dispatchEvent(new Event('close'));
    };
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'before' })));
    letGo();
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'after' })));
    expect(await checkInsOn(journal, today)).toHaveLength(2);
    letGo();
    const deletion = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => deletion.addEventListener('success', resolve));
    expect((await keepCheckIn(journal, draftOf({ reflection: 'never' }))).ok).toBe(false);
    expect(await isThere(name)).toBe(false);
  });
});

describe('a damaged database', () => {
  test('whose tables are not those of its version is left as it is', async () => {
    const name = freshName();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await plant(name, 20, { records: { keyPath: 'id', indexes: {} } }, { records: [{ id: 'a' }] });
    const before = await lyingIn(name);
    expect(problemOf(await opening(name, newWorld())).kind).toBe('damaged');
    expect(await lyingIn(name)).toEqual(before);
  });

  test('whose upgrade fails stays on its rung with every row', async () => {
    const { journal, world, name } = await newJournal();
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'here' })));
    const before = await lyingIn(name);
    const broken: readonly Rung[] = [...ladder, { version: 3, tables: { drafts: 'another, day' } }];
    expect(problemOf(await opening(name, world, broken)).kind).toBe('damaged');
    expect(await lyingIn(name)).toEqual(before);
    expect(await checkInsOn(valueOf(await opening(name, world)), today)).toHaveLength(1);
  });
});

describe('settings', () => {
  test('are the usual ones until something is chosen, and only that is stored', async () => {
    const { journal, name } = await newJournal();
    expect((await settingsOf(journal)).endOfDay).toBe(4);
    valueOf(await changeSetting(journal, 'endOfDay', 2));
    valueOf(await changeSetting(journal, 'endOfDay', 3));
    expect(await settingsOf(journal)).toMatchObject({ endOfDay: 3, theme: 'system' });
    expect(await rowsIn(name, 'records')).toMatchObject([
      { id: 'setting-endOfDay', kind: 'setting', body: { key: 'endOfDay', value: 3 } },
    ]);
  });
});
