import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, type Day } from '../../domain/day';
import {
  insightReturningOn,
  movedTo,
  noticedOn,
  returnDays,
  stateOf,
  withoutReturn,
  withReturns,
} from '../../domain/insight';
import { insightStates, type InsightBody } from '../../domain/record';
import { anyKept } from '../support/any-journal';
import { insightRow } from '../support/drawn-insights';

const day = '2026-05-14' as Day;
const before = (days: number) => dayAfter(day, -days);

describe('an insight comes back', () => {
  test.each(returnDays)('%s days after it was noticed', (days) => {
    const insight = insightRow('one', before(days), 'Rest isn’t a reward.');
    expect(insightReturningOn(day, [insight])).toEqual({ insight, daysSince: days });
  });

  test.each<[string, number, Partial<InsightBody>]>([
    ['on the day it was noticed', 0, {}],
    ['on a day between: what was missed is dropped', 4, {}],
    ['after its last day', 31, {}],
    ['when this return was put away', 3, { quiet: [3] }],
    ['when all were', 3, { quiet: 'for-good' }],
    [
      'while it rests',
      3,
      {
        states: [
          { state: 'noticed', day: before(3) },
          { state: 'resting', day },
        ],
      },
    ],
    [
      'once it was let go',
      3,
      {
        states: [
          { state: 'noticed', day: before(3) },
          { state: 'released', day },
        ],
      },
    ],
  ])('not %s', (_, days, body) => {
    expect(insightReturningOn(day, [insightRow('one', before(days), 'x', body)])).toBeNull();
  });

  test('the oldest first, then the one written first', () => {
    const [old, new1, new2] = [
      insightRow('old', before(30), 'x'),
      insightRow('a', before(1), 'x'),
      insightRow('b', before(1), 'x'),
    ];
    expect(insightReturningOn(day, [new2, new1, old])?.insight.id).toBe('old');
    expect(insightReturningOn(day, [new2, new1])?.insight.id).toBe('a');
  });

  test('counted from when it was first noticed, however it has moved since', () => {
    const states = [
      { state: 'noticed', day: before(7) },
      { state: 'held', day: before(5) },
      { state: 'noticed', day: before(2) },
    ] as const;
    expect(
      insightReturningOn(day, [insightRow('one', before(7), 'x', { states: [...states] })])
        ?.daysSince,
    ).toBe(7);
  });
});

const anyState = fc.constantFrom(...insightStates);

describe('laws', () => {
  test('every state leads to every other, back as well as on, and what it was before stays known', () => {
    fc.assert(
      fc.property(anyKept('insight'), fc.array(anyState, { maxLength: 12 }), (insight, moves) => {
        let { body } = insight;
        // Each on a day of its own: a move taken back on the same day is another law.
        const last = body.states.at(-1)?.day ?? day;
        for (const [index, state] of moves.entries()) {
          const today = dayAfter(last, index + 1);
          const next = movedTo(body, state, today);
          expect(stateOf(next)).toBe(state);
          expect(next.states.slice(0, body.states.length)).toEqual(body.states);
          expect(noticedOn({ ...insight, body: next })).toBe(
            body.states.some((one) => one.state === 'noticed') || state !== 'noticed'
              ? noticedOn({ ...insight, body })
              : today,
          );
          body = next;
        }
      }),
    );
  });

  test('a move that is taken back on the same day leaves no trace', () => {
    fc.assert(
      fc.property(anyKept('insight'), anyState, ({ body }, state) => {
        expect(movedTo(movedTo(body, state, day), stateOf(body), day)).toEqual(body);
      }),
    );
  });

  test('what comes back was noticed 1, 3, 7, 14 or 30 days before, was not put away, and none older comes back', () => {
    const near = fc
      .tuple(anyKept('insight'), fc.integer({ min: -2, max: 35 }))
      .map(([insight, days]) => {
        const noticed = { state: 'noticed', day: before(days) } as const;
        return { ...insight, body: { ...insight.body, states: [noticed, ...insight.body.states] } };
      });
    fc.assert(
      fc.property(fc.array(near, { maxLength: 8 }), (insights) => {
        const found = insightReturningOn(day, insights);
        if (!found) return;
        const { insight, daysSince } = found;
        expect(returnDays).toContain(daysSince);
        expect(dayAfter(noticedOn(insight), daysSince)).toBe(day);
        for (const other of insights) {
          if (noticedOn(other) < noticedOn(insight))
            expect(insightReturningOn(day, [other])).toBeNull();
        }
        const rest = insights.filter((one) => one !== insight);
        for (const quiet of [daysSince, 'for-good'] as const) {
          const put = { ...insight, body: withoutReturn(insight.body, quiet) };
          expect(insightReturningOn(day, [put])).toBeNull();
          expect(insightReturningOn(day, [put, ...rest])?.insight).not.toBe(insight);
          expect(insightReturningOn(day, [{ ...put, body: withReturns(put.body) }])).not.toBeNull();
        }
      }),
    );
  });
});
