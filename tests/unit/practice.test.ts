import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, dayAfter, type Instant } from '../../domain/day';
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

test('of any practices one at most is offered: one that is due, whatever order they come in', () => {
  const anyBody = fc.record({
    cadence: fc.constantFrom(
      'most-days' as const,
      'weekly' as const,
      'weekday' as const,
      'once' as const,
    ),
    weekday: fc.constantFrom(1 as const, 4 as const, 7 as const),
    resting: fc.boolean(),
  });
  const anyTicks = fc.array(fc.integer({ min: -60, max: 0 }).map((ago) => dayAfter(thursday, ago)));
  const any = fc.array(fc.tuple(anyBody, anyTicks), { maxLength: 6 });
  fc.assert(
    fc.property(any, (made) => {
      const practices = made.map(([body], at) => practice(`practice-${at}`, body));
      const ticked = new Map(made.map(([, days], at) => [`practice-${at}`, days.toSorted()]));
      const offered = practiceDueOn(thursday, practices, ticked);
      expect(practiceDueOn(thursday, practices.toReversed(), ticked)?.id).toBe(offered?.id);
      const alone = practices.filter((one) => practiceDueOn(thursday, [one], ticked) !== null);
      expect(alone.length > 0).toBe(offered !== null);
      if (offered) expect(alone.map(({ id }) => id)).toContain(offered.id);
      expect(offered?.body.resting ?? false).toBe(false);
      expect(ticked.get(offered?.id ?? '') ?? []).not.toContain(thursday);
    }),
  );
});
