import { describe, expect, test, vi } from 'vitest';
import { bodyVersions, recordKinds } from '../../domain/record';
import { latestDraft, olderDrafts } from '../../storage/day-drafts';
import { draftsOf } from '../../storage/drafts';
import { formatsOf, newestFormat, upgradedBody } from '../../storage/formats';
import type { Journal } from '../../storage/journal';
import {
  changeRecord,
  newVisit,
  recordsOf,
  recordWith,
  removedRecords,
} from '../../storage/records';
import { readEarlier } from '../../storage/reading';
import { ladder, type Rung } from '../../storage/schema';
import first from '../fixtures/journal-v1.json';
import second from '../fixtures/journal-v2.json';
import { day, today } from './support/entries';
import { makeFullJournal } from './support/full-journal';
import { freshName, newJournal, newWorld, opening, valueOf } from './support/journals';
import { nextRung } from './support/next-rung';
import { firstTables, lyingIn, plant, shapeOf } from './support/raw';

type Dump = {
  version: number;
  tables: typeof first.tables | typeof second.tables;
};

/** A golden is read by people in reviews, and compared as text. */
function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A journal that a released Afterglow left behind, opened by a ladder. */
async function openedDump(
  rungs: readonly Rung[],
  dump: Dump = first,
): Promise<{ journal: Journal; name: string }> {
  const name = freshName();
  await plant(name, dump.version, firstTables, dump.tables);
  return { name, journal: valueOf(await opening(name, newWorld(), rungs)) };
}

/** All that can be read in a journal, in the newest format. */
async function readingOf(journal: Journal, rungs: readonly Rung[], dump: Dump = first) {
  const kept = await Promise.all(recordKinds.map((kind) => recordsOf(journal, kind)));
  const formats = formatsOf(rungs);
  return {
    records: kept.flat(),
    removed: await removedRecords(journal),
    earlier: dump.tables.versions.map((row) => {
      const read = readEarlier(formats, row);
      return read.ok ? read.value : read.fault;
    }),
    draft: await latestDraft(journal, today),
    olderDrafts: await olderDrafts(journal, today),
    changes: (await draftsOf(journal, 'check-in')).filter(({ base }) => base !== null),
  };
}

describe('the released ladder', () => {
  test('is what was released', () => {
    expect(ladder).toMatchInlineSnapshot(`
      [
        {
          "tables": {
            "days": "day",
            "device": "key",
            "drafts": "id, day",
            "records": "id, [kind+day+at], removed",
            "versions": "[id+stamp], kept",
          },
          "version": 1,
        },
        {
          "tables": {},
          "version": 2,
        },
      ]
    `);
  });

  test('makes the tables of its first rung as they are written out in the tests', async () => {
    const { name } = await newJournal();
    expect(await shapeOf(name)).toEqual(firstTables);
  });

  test('writes bodies in the formats that the vocabulary names', () => {
    const formats = formatsOf(ladder);
    expect(
      Object.fromEntries(recordKinds.map((kind) => [kind, newestFormat(formats, kind)])),
    ).toEqual(bodyVersions);
  });

  test('still writes rows as the frozen dump of its newest rung has them', async () => {
    const name = freshName();
    await makeFullJournal(name);
    const { version, tables } = await lyingIn(name);
    const rung = ladder.at(-1)?.version;
    await expect(asText({ version, tables })).toMatchFileSnapshot(
      `../fixtures/journal-v${rung}.json`,
    );
  });

  test('has a dump with every kind, and with what was removed, cleared, changed and not kept', () => {
    const { records, versions, drafts, device } = second.tables;
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(recordKinds));
    expect(records.filter((row) => row.removed !== null && 'body' in row).length).toBeGreaterThan(
      1,
    );
    expect(records.filter((row) => !('body' in row))).toHaveLength(1);
    expect(versions.length).toBeGreaterThan(1);
    expect(drafts.filter(({ base }) => base === null)).toHaveLength(2);
    expect(drafts.filter(({ base }) => base !== null)).toHaveLength(1);
    expect(device.map(({ key }) => key)).toEqual(
      ['journal', 'stamps', 'written', 'asked', 'nudge', 'quiet-days'].toSorted(),
    );
  });
});

test('a journal of rung 2 opened by today’s code reads as the golden says, and nothing is rewritten', async () => {
  const { journal, name } = await openedDump(ladder, second);
  await expect(asText(await readingOf(journal, ladder, second))).toMatchFileSnapshot(
    '../fixtures/journal-v2.read.json',
  );
  expect((await lyingIn(name)).tables).toEqual(second.tables);
});

describe('a journal of rung 1', () => {
  const dump = first;

  test('has its drafts in the one shape, each with what was stored of it then', async () => {
    const { journal } = await openedDump(ladder);
    const { id, base } = dump.tables.drafts.find((row) => 'edits' in row) ?? {};
    expect(await draftsOf(journal, 'check-in')).toMatchObject([
      { day: '2026-05-11', base: null, revision: 1 },
      { day: today, base: null, revision: 1 },
      { id, base, target: id?.slice('edit-'.length), body: { reflection: '', wellbeing: 1 } },
    ]);
  });

  test('opened by today’s code reads as the golden says, and nothing in it is rewritten', async () => {
    const { journal, name } = await openedDump(ladder);
    await expect(asText(await readingOf(journal, ladder))).toMatchFileSnapshot(
      '../fixtures/journal-v1.read.json',
    );
    expect((await lyingIn(name)).tables).toEqual(dump.tables);
  });

  test('opened by a next rung reads in the next formats, and its rows lie as they lay', async () => {
    const rungs = [...ladder, nextRung];
    const { journal, name } = await openedDump(rungs);
    await expect(asText(await readingOf(journal, rungs))).toMatchFileSnapshot(
      '../fixtures/journal-v1.read-by-next.json',
    );
    const { version, tables } = await lyingIn(name);
    expect(version).toBe(30);
    expect(tables).toEqual({ ...dump.tables, media: [] });
    expect(Object.keys((await shapeOf(name))['records']?.indexes ?? {})).toContain('stamp');
  });

  test('has every body upgrade of the ladder called on it', async () => {
    const called: string[] = [];
    const rungs = [...ladder, nextRung].map((rung) => ({
      ...rung,
      bodies: Object.fromEntries(
        Object.entries(rung.bodies ?? {}).map(([kind, upgrade]) => [
          kind,
          (body: never) => {
            called.push(`${rung.version} ${kind}`);
            return upgrade(body);
          },
        ]),
      ),
    }));
    const { journal } = await openedDump(rungs);
    await readingOf(journal, rungs);
    const brought = rungs.flatMap(({ version, bodies }) =>
      Object.keys(bodies).map((kind) => `${version} ${kind}`),
    );
    expect(brought.length).toBeGreaterThan(1);
    expect(new Set(called)).toEqual(new Set(brought));
  });

  test('changed under a next rung is written in the next format, the earlier version as it lay', async () => {
    const { journal, name } = await openedDump([...ladder, nextRung]);
    const [before] = await recordsOf(journal, 'check-in');
    if (!before) throw new Error('The dump has no check-in');
    expect(before.v).toBe(2);
    const visit = newVisit();
    const change = { day: day('2026-05-01') };
    valueOf(await changeRecord(journal, 'check-in', before.id, change, visit));
    const after = await recordWith(journal, before.id);
    expect(after).toEqual({ ...before, ...change, stamp: after?.stamp });
    const { records = [], versions = [] } = (await lyingIn(name)).tables;
    expect(records).toContainEqual(after);
    expect(versions).toContainEqual(
      expect.objectContaining({ ...dump.tables.records.find(({ id }) => id === before.id) }),
    );
  });
});

describe('body upgrades', () => {
  const steps = [2, 3, 4].map((version) => ({
    version,
    tables: {},
    bodies: { letter: (body: string[]) => [...body, `to ${version}`] },
  })) satisfies Rung[];
  const formats = formatsOf([...ladder, ...steps]);

  test.each([
    [1, ['to 2', 'to 3', 'to 4']],
    [2, ['to 3', 'to 4']],
    [4, []],
  ])('from format %i take every step that is missing, in order', (v, taken) => {
    expect(upgradedBody(formats, 'letter', v, [])).toEqual(taken);
  });

  test('leave other kinds alone', () => {
    const body = { words: 'as it was' };
    expect(upgradedBody(formats, 'prompt', 1, body)).toBe(body);
  });

  test('of a format that is newer than the code are refused', () => {
    const upgrade = vi.fn(() => upgradedBody(formats, 'letter', 5, []));
    expect(upgrade).toThrow(
      expect.objectContaining({ problem: { kind: 'newer-journal', detail: 'letter in format 5' } }),
    );
  });

  test('that fail take nothing away: the record is set aside, and the row lies as it lay', async () => {
    const broken: Rung = {
      version: 3,
      tables: {},
      bodies: {
        plan: () => {
          throw new Error('a mistake');
        },
      },
    };
    const { journal, name } = await openedDump([...ladder, broken]);
    expect(await recordsOf(journal, 'plan')).toEqual([]);
    expect((await lyingIn(name)).tables).toEqual(first.tables);
    expect(await recordsOf(journal, 'letter')).toHaveLength(1);
  });
});
