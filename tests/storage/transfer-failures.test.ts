import { afterEach, describe, expect, test, vi } from 'vitest';
import type { JournalRecord } from '../../domain/record';
import { keepCheckIn } from '../../storage/check-ins';
import type { Journal } from '../../storage/journal';
import { addRecord, changeRecord, newVisit, removeRecord } from '../../storage/records';
import { clearRemoved } from '../../storage/removed';
import { bringIn } from '../../storage/transfer/bring-in';
import { takeOut } from '../../storage/transfer/take-out';
import { showVersion, versionsOf } from '../../storage/versions';
import { bodies } from './support/bodies';
import { day, draftOf, today } from './support/entries';
import { failingAt, faults } from './support/faults';
import { newJournal, problemOf, valueOf } from './support/journals';
import { lyingIn } from './support/raw';

afterEach(() => vi.restoreAllMocks());

/** A journal with something kept, changed and removed, and what a file would bring: newer, older, moved and new rows. */
async function prepared() {
  const { journal, name, world } = await newJournal();
  const kept = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'kept', wellbeing: 4 })));
  const { id } = valueOf(await addRecord(journal, 'insight', today, bodies.insight));
  const older = valueOf(await addRecord(journal, 'letter', today, bodies.letter));
  const records: JournalRecord[] = [
    { ...kept, day: day('2026-05-02'), stamp: later(kept.stamp) },
    { ...kept, id: crypto.randomUUID(), body: { ...kept.body, reflection: 'from elsewhere' } },
    older,
  ];
  world.clock += 1000;
  valueOf(await changeRecord(journal, 'letter', older.id, { day: day('2026-05-03') }, newVisit()));
  valueOf(await removeRecord(journal, id));
  return { journal, name, coming: { records, earlier: [] } };
}

function later<S extends string>(stamp: S): S {
  return `${stamp.slice(0, -8)}ffffffff` as S;
}

type Prepared = Awaited<ReturnType<typeof prepared>>;

const verbs: Record<string, (ready: Prepared) => Promise<() => Promise<{ ok: boolean }>>> = {
  merging:
    async ({ journal, coming }) =>
    () =>
      bringIn(journal, coming, 'merge'),
  replacing:
    async ({ journal, coming }) =>
    () =>
      bringIn(journal, coming, 'replace'),
  adding:
    async ({ journal, coming }) =>
    () =>
      bringIn(journal, coming, 'add'),
  'taking out again': async ({ journal, coming }) => {
    const { back } = valueOf(await bringIn(journal, coming, 'merge'));
    return () => takeOut(journal, back ?? '');
  },
  'clearing what was removed': async ({ journal, coming }) => {
    const [kept] = coming.records;
    valueOf(await removeRecord(journal, kept?.id ?? ''));
    return () => clearRemoved(journal, [kept?.id ?? '']);
  },
  'showing an earlier version': async ({ journal, coming }) => {
    valueOf(await bringIn(journal, coming, 'merge'));
    const [record] = coming.records;
    return () => showNewest(journal, record?.id ?? '');
  },
};

async function showNewest(journal: Journal, id: string): Promise<{ ok: boolean }> {
  const [newest] = await versionsOf(journal, id);
  return showVersion(journal, id, newest?.stamp ?? '');
}

describe.each(Object.entries(verbs))('%s', (_, prepare) => {
  test.each(Object.entries(faults))(
    'with %s at any of its requests changes all or nothing, says so, and can be tried again',
    { timeout: 60_000 },
    async (_name, { strike, kind }) => {
      const ready = await prepared();
      const attempt = await prepare(ready);
      const before = await lyingIn(ready.name);
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
        expect(await lyingIn(ready.name)).toEqual(before);
      }
      expect(n).toBeGreaterThan(3);
      expect(await lyingIn(ready.name)).not.toEqual(before);
    },
  );
});
