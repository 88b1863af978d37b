import { describe, expect, test } from 'vitest';
import { careless } from '../support/care';
import { faultsIn } from '../support/journal-schema';
import type { Day } from '../../domain/day';
import { recordsIn, type JournalFile } from '../../domain/journal-file';
import { recordKinds } from '../../domain/record';
import { usualSettings } from '../../domain/settings';
import { stampMilliseconds } from '../../domain/stamp';
import { sampleJournal, type SampleOrder } from '../../scripts/sample/maker';

const order: SampleOrder = { years: 3, seed: 1, checkIns: null, until: '2026-05-14' as Day };
const journal = sampleJournal(order);
const rowsWithWords = (file: JournalFile) =>
  [...recordsIn(file), ...file.earlier].filter((row) => row.body !== null);

/** Every text in a value that a person would have written; ids, days, zones and numbers of telephones are passed over. */
function textsIn(value: unknown, key = ''): string[] {
  const machine = [
    'id',
    'day',
    'at',
    'zone',
    'stamp',
    'kind',
    'lens',
    'reach',
    'clinic',
    'insight',
    'experience',
    'questionnaire',
    'url',
    'file',
    'text',
    'linkId',
    'status',
    'code',
    'system',
  ];
  if (typeof value === 'string') return machine.includes(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, Array.isArray(value) ? key : name),
  );
}

// Making ten years takes a second or two on a machine that has nothing else to do.
describe('a sample journal', { timeout: 60_000 }, () => {
  test('is the same for the same order', () => {
    expect(JSON.stringify(sampleJournal(order))).toBe(JSON.stringify(journal));
  });

  test('is another one for another seed', () => {
    expect(JSON.stringify(sampleJournal({ ...order, seed: 2 }))).not.toBe(JSON.stringify(journal));
  });

  test.each<[string, Partial<SampleOrder>]>([
    ['three years', {}],
    ['another seed', { seed: 77 }],
    ['a day', { years: 0.003 }],
    ['three weeks', { years: 0.06 }],
    ['one year, ending on a leap day', { years: 1, until: '2028-02-29' as Day }],
    ['ten years', { years: 10 }],
    ['no check-in at all', { checkIns: 0 }],
  ])('is valid by the schema: %s', (_name, more) => {
    const file = sampleJournal({ ...order, ...more });
    expect(faultsIn(JSON.parse(JSON.stringify(file)))).toEqual([]);
  });

  test.each([1, 2, 40, 1095, 2500])('holds exactly %d check-ins when told to', (checkIns) => {
    expect(sampleJournal({ ...order, checkIns }).checkIns).toHaveLength(checkIns);
  });

  test('holds about two in three days when not', () => {
    expect(journal.checkIns.length).toBeGreaterThan(550);
    expect(journal.checkIns.length).toBeLessThan(850);
  });

  test('holds some of every kind, kept', () => {
    const { format: _format, version: _version, madeAt: _madeAt, plan, ...lists } = journal;
    for (const list of Object.values(lists)) expect(list.length).toBeGreaterThan(0);
    expect(plan).not.toBeNull();
    const kinds = new Set(recordsIn(journal).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(recordKinds.toSorted());
    expect(journal.settings.map(({ body }) => body.key).toSorted()).toEqual(
      Object.keys(usualSettings).toSorted(),
    );
  });

  test('holds each id once, and of each record one version', () => {
    const ids = recordsIn(journal).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what was changed', () => {
  test('holds removed rows with their words and without', () => {
    expect(journal.removed.some((row) => 'body' in row)).toBe(true);
    expect(journal.removed.some((row) => !('body' in row))).toBe(true);
  });

  test('clears words after thirty days, not before', () => {
    for (const row of journal.removed) {
      const days = (Date.parse(journal.madeAt) - stampMilliseconds(row.removed)) / 86_400_000;
      expect('body' in row).toBe(days <= 30);
    }
  });

  test('holds earlier versions of rows that are there now in a newer one', () => {
    const now = new Map(recordsIn(journal).map((row) => [row.id, row.stamp]));
    expect(journal.earlier.length).toBeGreaterThan(1);
    for (const { id, stamp } of journal.earlier) expect((now.get(id) ?? '') > stamp).toBe(true);
  });

  test('holds references to records that are there', () => {
    const ids = new Set(recordsIn(journal).map(({ id }) => id));
    for (const { body } of journal.insights) expect(ids).toContain(body.experience);
    for (const { body } of journal.practices) if (body.insight) expect(ids).toContain(body.insight);
    for (const { body } of journal.moments) expect(ids).toContain(body.checkIn);
    for (const { body } of journal.responses) expect(ids).toContain(body.questionnaire);
    for (const { body } of journal.checkIns)
      if (body.practice) expect(ids).toContain(body.practice.id);
  });
});

test('its words break no rule of Care, with any seed', { timeout: 60_000 }, () => {
  for (const seed of [1, 2, 3]) {
    const file = sampleJournal({ ...order, seed });
    const texts = rowsWithWords(file).flatMap(({ kind, body }) =>
      kind === 'setting' ? [] : textsIn(body),
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect([...new Set(texts.flatMap((text) => careless(text)))]).toEqual([]);
  }
});
