import { describe, expect, test } from 'vitest';
import { careless } from '../support/care';
import { faultsIn } from '../support/journal-schema';
import { dayAt, dayFrom, daysBetween, millisecondsOf, type Day } from '../../domain/day';
import { recordsIn, type JournalFile } from '../../domain/journal-file';
import { lenses } from '../../domain/lens';
import { isTouched } from '../../domain/check-in';
import { hardDayPrompts, prompts } from '../../domain/prompts';
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
  ];
  if (typeof value === 'string') return machine.includes(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, Array.isArray(value) ? key : name),
  );
}

describe('a sample journal', () => {
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

describe('its days', () => {
  const rows = rowsWithWords(journal);

  test('exist, and lie within its years but for what is planned', () => {
    for (const row of rows) {
      if (row.body === null) continue;
      expect(dayFrom(row.day)).toBe(row.day);
      const isAhead = row.kind === 'experience' && row.body.status === 'planned';
      expect(daysBetween(row.day, order.until)).toBeGreaterThanOrEqual(isAhead ? -6 : 1);
      expect(daysBetween(row.day, order.until)).toBeLessThanOrEqual(1100);
    }
  });

  test('lie before the day it was made on, and so do instants and stamps', () => {
    const end = Date.parse(`${order.until}T04:00:00Z`);
    for (const row of recordsIn(journal)) {
      expect(stampMilliseconds(row.stamp)).toBeLessThanOrEqual(end);
      if (row.body !== null) expect(millisecondsOf(row.at)).toBeLessThanOrEqual(end);
    }
  });

  test('are mostly the days on which was written; some were written for later or moved', () => {
    const onItsDay = journal.checkIns.filter(
      ({ at, zone, day }) => dayAt(millisecondsOf(at), zone, 4) === day,
    );
    expect(onItsDay.length / journal.checkIns.length).toBeGreaterThan(0.9);
    expect(onItsDay.length).toBeLessThan(journal.checkIns.length);
  });

  test('leave the days of experiences alone', () => {
    const past = journal.experiences.filter(({ body }) => body.status === 'past');
    const moved = journal.checkIns.filter(
      ({ stamp, at }) => stampMilliseconds(stamp) > millisecondsOf(at),
    );
    const on = journal.checkIns.filter(
      (row) => past.some(({ day }) => day === row.day) && !moved.includes(row),
    );
    expect(on).toEqual([]);
  });
});

describe('its check-ins', () => {
  const { checkIns } = journal;
  const bodies = checkIns.map(({ body }) => body);

  test('each hold something', () => {
    expect(bodies.filter((body) => !isTouched(body))).toEqual([]);
  });

  test('are of every sort', () => {
    const days = checkIns.map(({ day }) => day);
    const sorts = {
      wordless: bodies.filter((body) => body.reflection === ''),
      unmeasured: bodies.filter(
        (body) => body.connectedness === null && body.purpose === null && body.wellbeing === null,
      ),
      hard: bodies.filter((body) => body.hard),
      ticked: bodies.filter((body) => body.practice),
      broughtIn: bodies.filter((body) => body.source),
      another: days.filter((day, index) => days.indexOf(day) !== index),
      abroad: checkIns.filter(({ zone }) => zone !== 'Europe/London'),
      afterMidnight: checkIns.filter(
        ({ at, zone, day }) => dayAt(millisecondsOf(at), zone, 0) > day,
      ),
      changed: checkIns.filter(({ stamp, at }) => stampMilliseconds(stamp) > millisecondsOf(at)),
      gaps: days.filter((day, index) => index > 0 && daysBetween(days[index - 1] ?? day, day) > 6),
    };
    for (const [sort, some] of Object.entries(sorts))
      expect([sort, some.length > 2]).toEqual([sort, true]);
  });

  test('hold prompts that exist, in equal shares of the lenses', () => {
    const known = new Set([...prompts, ...hardDayPrompts, ...journal.prompts].map(({ id }) => id));
    const shown = bodies.flatMap(({ prompt }) => (prompt ? [prompt] : []));
    for (const { id } of shown) expect(known).toContain(id);
    for (const lens of lenses) {
      const share = shown.filter((prompt) => prompt.lens === lens).length / shown.length;
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.04);
    }
  });

  test('seldom say the same twice', () => {
    const texts = bodies.map(({ reflection }) => reflection).filter((text) => text !== '');
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.8);
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
    for (const { body } of journal.checkIns)
      if (body.practice) expect(ids).toContain(body.practice.id);
  });
});

test('its words break no rule of Care, with any seed', () => {
  for (const seed of [1, 2, 3]) {
    const file = sampleJournal({ ...order, seed });
    const texts = rowsWithWords(file).flatMap(({ kind, body }) =>
      kind === 'setting' ? [] : textsIn(body),
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect([...new Set(texts.flatMap((text) => careless(text)))]).toEqual([]);
  }
});
