import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, daysBetween, type Day } from '../../domain/day';
import { contextOn, phaseOn } from '../../domain/phase';
import type { JournalRecord } from '../../domain/record';
import { experienceOn, removedExperience } from '../support/rows';

const day = '2026-05-14' as Day;
const one = (date: string) => experienceOn(date);
const planned = (date: string) => experienceOn(date, date, { status: 'planned' });

describe('the phase of 14 May 2026', () => {
  const rows: [string, JournalRecord<'experience'>[], string][] = [
    ['without any experience', [], 'none-yet'],
    ['with one three weeks ahead', [planned('2026-06-04')], 'preparing 21'],
    ['with one tomorrow', [planned('2026-05-15')], 'preparing 1'],
    ['on the day itself', [one('2026-05-14')], 'day-itself'],
    ['on the planned day itself', [planned('2026-05-14')], 'day-itself'],
    ['a day after', [one('2026-05-13')], 'first-days 1'],
    ['three days after', [one('2026-05-11')], 'first-days 3'],
    ['four days after', [one('2026-05-10')], 'first-weeks 4'],
    ['fourteen days after', [one('2026-04-30')], 'first-weeks 14'],
    ['fifteen days after', [one('2026-04-29')], 'onward 15'],
    ['years after', [one('2019-05-14')], 'onward 2557'],
    [
      'between two, the next one four days ahead',
      [one('2026-05-02'), planned('2026-05-18')],
      'first-weeks 12',
    ],
    [
      'between two, the next one three days ahead',
      [one('2026-05-02'), planned('2026-05-17')],
      'preparing 3',
    ],
    [
      'in a series, after the latest',
      [one('2026-05-02'), one('2026-05-12'), one('2026-04-11')],
      'first-days 2',
    ],
    ['years behind and a year ahead', [one('2020-01-01'), planned('2027-05-14')], 'onward 2325'],
    ['planned, and its date has passed', [planned('2026-05-12')], 'first-days 2'],
    [
      'planned, and it did not happen',
      [experienceOn('2026-05-12', 'x', { status: 'did-not-happen' })],
      'none-yet',
    ],
    ['removed', [removedExperience(one('2026-05-12'))], 'none-yet'],
    ['removed long ago', [removedExperience(one('2026-05-12'), true)], 'none-yet'],
    [
      'removed, with another behind it',
      [removedExperience(one('2026-05-12')), one('2026-05-02')],
      'first-weeks 12',
    ],
  ];

  test.each(rows)('%s', (_name, experiences, expected) => {
    const here = phaseOn(day, experiences);
    const days = 'daysSince' in here ? here.daysSince : 'daysUntil' in here ? here.daysUntil : '';
    expect(`${here.phase} ${days}`.trim()).toBe(expected);
  });

  test('names the later one written of two on the same day', () => {
    const morning = experienceOn('2026-05-14', 'morning', {}, '2026-05-14T09:00:00.000Z');
    const evening = experienceOn('2026-05-14', 'evening', {}, '2026-05-14T19:00:00.000Z');
    expect(phaseOn(day, [evening, morning]).experienceId).toBe('evening');
    expect(phaseOn(dayAfter(day, 2), [evening, morning]).experienceId).toBe('evening');
    expect(phaseOn(dayAfter(day, -2), [evening, morning]).experienceId).toBe('morning');
  });

  test('is the same for a past day as it was on it', () => {
    const experiences = [one('2026-05-02'), one('2026-05-12')];
    expect(phaseOn('2026-05-11' as Day, experiences).phase).toBe('preparing');
    expect(phaseOn('2026-05-08' as Day, experiences).phase).toBe('first-weeks');
  });
});

describe('the line under the date', () => {
  const rows: [string, JournalRecord<'experience'>[], boolean, ReturnType<typeof contextOn>][] = [
    ['the first page', [], false, { key: 'firstPage', days: null }],
    ['a later page without an experience', [], true, null],
    [
      'an experience ahead, on the first page',
      [planned('2026-05-20')],
      false,
      { key: 'inDays', days: 6 },
    ],
    ['an experience tomorrow', [planned('2026-05-15')], true, { key: 'tomorrow', days: null }],
    ['the day itself', [planned('2026-05-14')], true, { key: 'dayItself', days: null }],
    ['the day after', [one('2026-05-13')], true, { key: 'dayAfter', days: 1 }],
    ['after a long gap', [one('2026-03-28')], true, { key: 'dayAfter', days: 47 }],
  ];

  test.each(rows)('%s', (_name, experiences, hasCheckIns, expected) => {
    expect(contextOn(day, experiences, hasCheckIns)).toEqual(expected);
  });
});

describe('laws', () => {
  const anyDay = fc.integer({ min: -800, max: 800 }).map((days) => dayAfter(day, days));
  const anyExperience = fc
    .record({
      day: anyDay,
      id: fc.uuid(),
      status: fc.constantFrom('planned' as const, 'past' as const, 'did-not-happen' as const),
      gone: fc.boolean(),
    })
    .map(({ day: date, id, status, gone }) => {
      const row = experienceOn(date, id, { status });
      return gone ? removedExperience(row) : row;
    });
  const anySeries = fc.array(anyExperience, { maxLength: 8 });

  test('one phase for every day, whatever the order of the rows', () => {
    fc.assert(
      fc.property(anyDay, anySeries, (date, series) => {
        expect(phaseOn(date, series.toReversed())).toEqual(phaseOn(date, series));
      }),
    );
  });

  test('its numbers are the days to an experience that counts', () => {
    fc.assert(
      fc.property(anyDay, anySeries, (date, series) => {
        const here = phaseOn(date, series);
        const named = series.find(({ id }) => id === here.experienceId);
        expect(named === undefined).toBe(here.phase === 'none-yet');
        if (named === undefined) return;
        if (named.removed !== null) throw new Error('a removed row was counted');
        expect(named.body.status).not.toBe('did-not-happen');
        const days =
          'daysSince' in here ? here.daysSince : 'daysUntil' in here ? -here.daysUntil : 0;
        expect(days).toBe(daysBetween(named.day, date));
      }),
    );
  });

  test('nothing nearer lies behind than the one it counts from', () => {
    fc.assert(
      fc.property(anyDay, anySeries, (date, series) => {
        const here = phaseOn(date, series);
        if (!('daysSince' in here)) return;
        const counted = series.filter(
          (row) => row.removed === null && row.body.status !== 'did-not-happen',
        );
        for (const row of counted) {
          if (row.removed !== null) continue;
          const between = daysBetween(row.day, date);
          expect(between < -3 || between >= here.daysSince).toBe(true);
        }
      }),
    );
  });
});
