import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkInsOn, keepCheckIn } from '../../storage/check-ins';
import { inside } from '../../storage/connection';
import { discardDraft, latestDraft } from '../../storage/day-drafts';
import { saveDraft } from '../../storage/drafts';
import type { Journal } from '../../storage/journal';
import { addRecord, changeRecord, newVisit, removeRecord } from '../../storage/records';
import { bodies } from './support/bodies';
import { day, draftOf, today } from './support/entries';
import { failingAt, faults } from './support/faults';
import { newJournal, problemOf, valueOf } from './support/journals';
import { lyingIn } from './support/raw';

afterEach(() => vi.restoreAllMocks());

/** A verb that writes, what it is given, and how it is seen to have worked when tried again. */
const verbs: Record<
  string,
  { prepare: (journal: Journal) => Promise<() => Promise<{ ok: boolean }>> }
> = {
  keepCheckIn: {
    prepare: async (journal) => {
      const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'now', wellbeing: 4 })));
      return () => keepCheckIn(journal, draft);
    },
  },
  discardDraft: {
    prepare: async (journal) => {
      const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'now' })));
      return () => discardDraft(journal, draft);
    },
  },
  saveDraft: {
    prepare: async (journal) => {
      const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'now' })));
      return () => saveDraft(journal, draft);
    },
  },
  changeRecord: {
    prepare: async (journal) => {
      const { id } = valueOf(await addRecord(journal, 'prompt', today, bodies.prompt));
      const visit = newVisit();
      return () => changeRecord(journal, 'prompt', id, { day: day('2026-05-01') }, visit);
    },
  },
  removeRecord: {
    prepare: async (journal) => {
      const { id } = valueOf(await addRecord(journal, 'prompt', today, bodies.prompt));
      return () => removeRecord(journal, id);
    },
  },
};

describe.each(Object.entries(verbs))('%s', (_, { prepare }) => {
  test.each(Object.entries(faults))(
    'with %s at any of its requests stores all of it or nothing, and can be tried again',
    async (_name, { strike, kind }) => {
      const { journal, name } = await newJournal();
      const earlier = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'earlier' })));
      const attempt = await prepare(journal);
      const before = await lyingIn(name);
      let n = 1;
      for (; ; n += 1) {
        const count = failingAt(n, strike);
        const result = await attempt();
        const struck = count() >= n;
        vi.restoreAllMocks();
        if (!struck) {
          expect(result.ok).toBe(true);
          break;
        }
        expect(problemOf(result as never)).toMatchObject({ kind });
        expect(await lyingIn(name)).toEqual(before);
      }
      expect(n).toBeGreaterThan(2);
      expect(await lyingIn(name)).not.toEqual(before);
      expect(await checkInsOn(journal, today)).toContainEqual(earlier);
    },
  );
});

describe('a transaction', () => {
  test('that throws after its writes leaves nothing of them, in this browser too', async () => {
    const { journal, name } = await newJournal();
    const before = await lyingIn(name);
    const { db, drafts, device } = inside(journal);
    const thrown = db.transaction('rw', drafts, device, async () => {
      await device.put({ key: 'asked', value: {} });
      await device.put({ key: 'quiet-days', value: [] });
      throw new Error('after all');
    });
    await expect(thrown).rejects.toThrow('after all');
    expect(await lyingIn(name)).toEqual(before);
  });

  test('is a strict one', async () => {
    // Dexie takes hold of the method when it opens.
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { journal } = await newJournal();
    begin.mockClear();
    await keepCheckIn(journal, draftOf({ hard: true }));
    expect(begin.mock.calls.filter(([, mode]) => mode === 'readwrite')).toMatchObject([
      [expect.anything(), 'readwrite', { durability: 'strict' }],
    ]);
  });

  test('that is aborted when all of its requests have succeeded is told as not written', async () => {
    const { journal, name } = await newJournal();
    const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'now' })));
    const before = await lyingIn(name);
    const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'delete')?.value as (
      key: IDBValidKey,
    ) => IDBRequest<undefined>;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      const request = real.call(this, key as IDBValidKey);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(problemOf(await keepCheckIn(journal, draft)).kind).toBe('not-written');
    vi.restoreAllMocks();
    expect(await lyingIn(name)).toEqual(before);
    expect(await latestDraft(journal, today)).toEqual(draft);
  });

  test('with a mistake in it is thrown on, and nothing of it is stored', async () => {
    const { journal, name, world } = await newJournal();
    const before = await lyingIn(name);
    world.zone = () => {
      throw new TypeError('a mistake');
    };
    await expect(keepCheckIn(journal, draftOf({ hard: true }))).rejects.toThrow('a mistake');
    expect(await lyingIn(name)).toEqual(before);
  });

  test('tells of its problem without any of the person’s words', async () => {
    const { journal } = await newJournal();
    const words = 'nobody else may read this';
    const entry = { reflection: words, hard: (() => 'nobody else may read this') as never };
    const problem = problemOf(await keepCheckIn(journal, draftOf(entry)));
    expect(problem.kind).toBe('not-written');
    expect(JSON.stringify(problem)).not.toContain(words);
  });
});
