import { describe, expect, test } from 'vitest';
import { dayAt, dayFrom, daysBetween, millisecondsOf, type Day } from '../../domain/day';
import { recordsIn } from '../../domain/journal-file';
import { lenses } from '../../domain/lens';
import { isTouched } from '../../domain/check-in';
import { hardDayPrompts, prompts } from '../../domain/prompts';
import { stampMilliseconds } from '../../domain/stamp';
import { sampleJournal } from '../../scripts/sample/maker';

const until = '2026-05-14' as Day;
const journal = sampleJournal({ years: 3, seed: 1, checkIns: null, until });

describe('its days', () => {
  const rows = [...recordsIn(journal), ...journal.earlier];

  test('exist, and lie within its years but for what is planned', () => {
    for (const row of rows) {
      if (row.body === null) continue;
      expect(dayFrom(row.day)).toBe(row.day);
      const isAhead = row.kind === 'experience' && row.body.status === 'planned';
      expect(daysBetween(row.day, until)).toBeGreaterThanOrEqual(isAhead ? -6 : 1);
      expect(daysBetween(row.day, until)).toBeLessThanOrEqual(1100);
    }
  });

  test('lie before the day it was made on, and so do instants and stamps', () => {
    const end = Date.parse(`${until}T04:00:00Z`);
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
