import { expect, test } from 'vitest';
import type { Day, Instant } from '../../domain/day';
import { practiceDueOn } from '../../domain/practice';
import type { Kept, PracticeBody } from '../../domain/record';
import { noStamp } from '../../domain/stamp';

const thursday = '2026-05-14' as Day;

function practice(
  id: string,
  body: Partial<PracticeBody>,
  at = '2026-05-01T10:00:00.000Z',
): Kept<'practice'> {
  return {
    id,
    kind: 'practice',
    day: '2026-05-01' as Day,
    at: at as Instant,
    zone: 'Europe/London',
    v: 1,
    stamp: noStamp,
    removed: null,
    body: {
      words: id,
      insight: null,
      domain: 'body',
      cadence: 'most-days',
      weekday: null,
      resting: false,
      ...body,
    },
  };
}

test.each<[string, Partial<PracticeBody>, string[], boolean]>([
  ['most days, never ticked', {}, [], true],
  ['most days, ticked yesterday', {}, ['2026-05-13'], true],
  ['most days, ticked today', {}, ['2026-05-14'], false],
  ['weekly, ticked six days ago', { cadence: 'weekly' }, ['2026-05-08'], false],
  ['weekly, ticked seven days ago', { cadence: 'weekly' }, ['2026-05-07'], true],
  ['on this weekday', { cadence: 'weekday', weekday: 4 }, [], true],
  ['on another weekday', { cadence: 'weekday', weekday: 5 }, [], false],
  ['once, never ticked', { cadence: 'once' }, [], true],
  ['once, ticked long ago', { cadence: 'once' }, ['2020-01-01'], false],
  ['resting', { resting: true }, [], false],
])('%s', (_, body, ticks, due) => {
  const ticked = new Map([['walk', ticks as Day[]]]);
  expect(practiceDueOn(thursday, [practice('walk', body)], ticked)?.id ?? null).toBe(
    due ? 'walk' : null,
  );
});

test('among several the one ticked longest ago comes, never ticked before all, then the one written first', () => {
  const all = [
    practice('ticked', {}, '2026-04-01T10:00:00.000Z'),
    practice('second', {}, '2026-05-03T10:00:00.000Z'),
    practice('first', {}, '2026-05-02T10:00:00.000Z'),
  ];
  const ticked = new Map([['ticked', ['2026-05-01' as Day]]]);
  expect(practiceDueOn(thursday, all, ticked)?.id).toBe('first');
  expect(practiceDueOn(thursday, all.slice(0, 1), ticked)?.id).toBe('ticked');
  expect(practiceDueOn(thursday, [], ticked)).toBeNull();
});
