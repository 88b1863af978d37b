import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../../docs/schema/afterglow-journal-1.schema.json';
import type { Day, Instant } from '../../domain/day';
import { journalFileOf, recordsIn, type JournalFile } from '../../domain/journal-file';
import { recordKinds, type JournalRecord } from '../../domain/record';
import { usualSettings } from '../../domain/settings';
import { anyJournal, anyKept } from '../support/any-journal';
import { faultsIn } from '../support/journal-schema';
import { experienceOn, removedExperience } from '../support/rows';

const madeAt = '2026-05-14T20:41:07.312Z' as Instant;
const written = (file: unknown): unknown => JSON.parse(JSON.stringify(file));

/** A journal with one row of every kind, and one removed, one cleared and one earlier version. */
function whole(): JournalFile {
  const rows = recordKinds.flatMap(
    (kind) => fc.sample(anyKept(kind), { numRuns: 1, seed: 7 }) as JournalRecord[],
  );
  const experience = experienceOn('2026-05-02', '0b7e9a52-4a53-4c2e-9d0f-5a8f4c1d2e3f');
  const ids = ['1', '2'].map((digit) => `${digit}b7e9a52-4a53-4c2e-9d0f-5a8f4c1d2e3f`);
  const [one = '', other = ''] = ids;
  return journalFileOf(
    [
      ...rows,
      removedExperience({ ...experience, id: one }),
      removedExperience({ ...experience, id: other }, true),
    ],
    [{ ...experience, kept: madeAt }],
    madeAt,
  );
}

describe('the published schema', { timeout: 30_000 }, () => {
  test('holds for any journal', () => {
    fc.assert(
      fc.property(anyJournal, ({ records, earlier, madeAt: at }) => {
        expect(faultsIn(written(journalFileOf(records, earlier, at)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('holds for an empty journal', () => {
    expect(faultsIn(written(journalFileOf([], [], madeAt)))).toEqual([]);
  });

  test('knows every kind and every setting', () => {
    expect(schema.$defs.kind.enum).toEqual([...recordKinds]);
    const keys = schema.$defs.settingBody.oneOf.map(({ properties }) => properties.key.const);
    expect(keys.toSorted()).toEqual(Object.keys(usualSettings).toSorted());
  });

  test('tells every field in words', () => {
    const bare: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) look(value, `${path}/${key}`);
      if (!('additionalProperties' in node) || !('properties' in node)) return;
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        const told = 'description' in field || '$ref' in field || 'const' in field;
        if (!told) bare.push(`${path}/${name}`);
      }
    };
    look(schema, '');
    expect(bare).toEqual([]);
  });
});

describe('a broken file', () => {
  const breaks: [string, (file: JournalFile) => unknown][] = [
    ['another format', (file) => ({ ...file, format: 'afterglow' })],
    ['a later version', (file) => ({ ...file, version: 2 })],
    ['something more on top', (file) => ({ ...file, device: 'x' })],
    ['a list that is missing', ({ letters: _letters, ...rest }) => rest],
    ['a plan in a list', (file) => ({ ...file, plan: [file.plan] })],
    ['a record of another kind', (file) => ({ ...file, insights: file.practices })],
    [
      'a removed record among those that are there',
      (file) => ({ ...file, experiences: file.removed }),
    ],
    ['a kept record among the removed', (file) => ({ ...file, removed: file.experiences })],
    ['an earlier version without its instant', (file) => ({ ...file, earlier: file.experiences })],
    [
      'a day that does not exist',
      (file) => ({
        ...file,
        checkIns: file.checkIns.map((row) => ({ ...row, day: '2026-02-30' as Day })),
      }),
    ],
    [
      'a scale at eleven',
      (file) => ({
        ...file,
        checkIns: file.checkIns.map((row) => ({ ...row, body: { ...row.body, purpose: 11 } })),
      }),
    ],
    [
      'a field that nobody knows',
      (file) => ({
        ...file,
        experiences: file.experiences.map((row) => ({ ...row, body: { ...row.body, rating: 3 } })),
      }),
    ],
    [
      'a field that is missing',
      (file) => ({
        ...file,
        checkIns: file.checkIns.map(({ zone: _zone, ...row }) => row),
      }),
    ],
    [
      'a setting with another’s value',
      (file) => ({
        ...file,
        settings: file.settings.map((row) => ({ ...row, body: { key: 'theme', value: 4 } })),
      }),
    ],
    [
      'an id that is none',
      (file) => ({ ...file, letters: file.letters.map((row) => ({ ...row, id: 'letter' })) }),
    ],
    [
      'a cleared record that still has words',
      (file) => ({
        ...file,
        removed: file.removed.map((row) => ({ ...row, body: { words: 'left over' } })),
      }),
    ],
  ];

  test('is one of these; whole, it would pass', () => {
    expect(faultsIn(written(whole()))).toEqual([]);
  });

  test.each(breaks)('%s', (_name, broken) => {
    expect(faultsIn(written(broken(whole())))).not.toEqual([]);
  });
});

describe('the file of a journal', { timeout: 30_000 }, () => {
  test('is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(anyJournal, ({ records, earlier, madeAt: at }) => {
        const file = journalFileOf(records, earlier, at);
        const other = journalFileOf(records.toReversed(), earlier.toReversed(), at);
        expect(JSON.stringify(other)).toBe(JSON.stringify(file));
      }),
    );
  });

  test('holds every row once', () => {
    fc.assert(
      fc.property(anyJournal, ({ records, earlier, madeAt: at }) => {
        const file = journalFileOf(records, earlier, at);
        const byId = (rows: readonly { id: string }[]) =>
          [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
        expect(byId(recordsIn(file))).toEqual(byId(records));
        expect(file.earlier).toHaveLength(earlier.length);
      }),
    );
  });

  test('lists by day, then instant, then id', () => {
    const rows = [
      experienceOn('2026-05-02', 'b', {}, '2026-05-02T10:00:00.000Z'),
      experienceOn('2026-05-02', 'a', {}, '2026-05-02T10:00:00.000Z'),
      experienceOn('2026-05-02', 'c', {}, '2026-05-02T09:00:00.000Z'),
      experienceOn('2026-05-01', 'd', {}, '2026-05-03T09:00:00.000Z'),
    ];
    const { experiences } = journalFileOf(rows, [], madeAt);
    expect(experiences.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
  });

  test('keeps of a cleared record its id, kind and stamps alone', () => {
    const gone = removedExperience(experienceOn('2026-05-02', 'gone'), true);
    const [row] = journalFileOf([gone], [], madeAt).removed;
    expect(Object.keys(row ?? {})).toEqual(['id', 'kind', 'stamp', 'removed']);
  });
});
