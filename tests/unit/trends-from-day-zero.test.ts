import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../domain/day';
import { averagesOf } from '../../domain/trends/average';
import { numberOfDay } from '../../domain/trends/day-number';
import { daysAround, laidOver } from '../../domain/trends/from-day-zero';
import { pointsOf } from '../../domain/trends/point';
import { zeroCells, zeroRows } from '../../domain/trends/table';
import {
  anyOpenings,
  anyPoints,
  fromDayZeroOf as fromDayZero,
  origin,
  run,
  summariesOf,
} from '../support/trend-days';

const day = (text: string) => numberOfDay(text as Day);
const marks = (...days: string[]) =>
  days.map((text, index) => ({ at: day(text), ordinal: index + 1 }));

const three = marks('2026-03-21', '2026-04-11', '2026-05-02');
const today = day('2026-05-14');

describe('which experiences are laid over each other', () => {
  const five = marks('2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01');
  test.each([
    ['2026-05-01', [5, 4, 3]],
    ['2026-03-01', [3, 2, 1]],
    ['2026-02-01', [2, 3, 1]],
    ['2026-01-01', [1, 3, 2]],
  ])('with %s chosen: %j', (chosen, ordinals) => {
    expect(laidOver(five, day(chosen)).map(({ ordinal }) => ordinal)).toEqual(ordinals);
  });

  test('is the one there is, and none without any', () => {
    expect(laidOver(five.slice(0, 1), day('2026-01-01'))).toHaveLength(1);
    expect(laidOver([], day('2026-01-01'))).toEqual([]);
  });
});

describe('the days around an experience', () => {
  test.each([
    ['2026-05-02', { from: -7, to: 12, ending: 'today' }],
    ['2026-04-11', { from: -7, to: 20, ending: 'next' }],
    ['2026-03-21', { from: -7, to: 20, ending: 'next' }],
  ])('of %s', (text, days) => {
    const mark = three.find(({ at }) => at === day(text));
    if (!mark) throw new Error('no such mark');
    expect(daysAround(mark, three, 30, today)).toMatchObject(days);
  });

  test('begin with the experience before, where that lies within them', () => {
    const close = marks('2026-04-29', '2026-05-02');
    const [first, second] = close;
    if (!first || !second) throw new Error('two marks');
    expect(daysAround(second, close, 14, today)).toMatchObject({ from: -3, to: 12 });
    expect(daysAround(first, close, 14, today)).toMatchObject({ to: 2, ending: 'next' });
  });

  test('end where as many are shown as were asked for', () => {
    const [first] = three;
    if (!first) throw new Error('a mark');
    expect(daysAround(first, [first], 14, today)).toMatchObject({ to: 14, ending: 'shown' });
  });
});

describe('experiences laid over each other', () => {
  // The table of the drawing: connectedness, third, second and first experience.
  const summaries = [
    ...run('2026-03-20', 'connectedness', [4, null, null, 5, 6, 2, 2, 3, 5, null, 4, 6, null, 4]),
    ...run('2026-04-09', 'connectedness', [4, null, null, 6, 5, 6, 4, 3, null, 4, 4]),
    ...run('2026-05-01', 'connectedness', [4, null, 8, 7, 5, 4, null, 6, 6, 8, null, 5, 6, 7]),
  ];
  const shown = fromDayZero(summaries, three, day('2026-05-02'), 30, today);
  const [connectedness] = shown.lanes;

  test('are compared over the same days, with the number of each', () => {
    expect(connectedness?.laid.map(({ compared }) => compared)).toEqual([
      { from: 1, to: 12 },
      { from: 1, to: 12 },
      { from: 1, to: 12 },
    ]);
    expect(connectedness?.laid.map(({ spread }) => spread.n)).toEqual([10, 7, 9]);
    expect(connectedness?.laid[0]?.spread.half).toEqual({ low: 5.25, high: 7 });
    expect(connectedness?.laid[1]?.spread.half).toEqual({ low: 4, high: 5.5 });
    expect(connectedness?.laid[2]?.spread.half).toEqual({ low: 3, high: 5 });
  });

  test('have the rows of their table, and the same as cells of a file', () => {
    const rows = zeroRows(shown, 'connectedness');
    expect(rows[0]?.day).toBe(-7);
    expect(rows.at(-1)?.day).toBe(20);
    expect(rows.find((row) => row.day === 3)?.values).toEqual([5, 6, 6]);
    expect(rows.find((row) => row.day === 13)?.values).toEqual(['outside', null, null]);
    const cells = zeroCells(shown, rows);
    expect(cells[0]).toEqual(['day', '2026-05-02', '2026-04-11', '2026-03-21']);
    expect(cells[1 + 7 + 3]).toEqual([3, 5, 6, 6]);
    expect(cells[1 + 7 + 13]).toEqual([13, null, null, null]);
  });

  test('have points and lines within their own days, counted from day 0, and no line across it', () => {
    fc.assert(
      fc.property(anyPoints, anyOpenings, fc.constantFrom(14, 30, 90), (points, days, reach) => {
        const all = days.map((at, index) => ({ at, ordinal: index + 1 }));
        const chosen = all.at(-1);
        if (!chosen) return;
        const now = origin + 79;
        const laidOut = fromDayZero(summariesOf(points), all, chosen.at, reach, now);
        const averages = averagesOf(points, days, now).flat();
        laidOut.lanes[0]?.laid.forEach(({ points: own, lines }, place) => {
          const around = laidOut.around[place];
          if (!around) throw new Error('no days around');
          expect(own).toEqual(
            pointsOf(summariesOf(points), 'connectedness')
              .map(({ at, value }) => ({ at: at - around.at, value }))
              .filter(({ at }) => at >= around.from && at <= around.to),
          );
          for (const line of lines) {
            expect(new Set(line.map(({ at }) => at < 0)).size).toBe(1);
            for (const { at, value } of line) {
              expect(averages).toContainEqual({ at: at + around.at, value });
            }
          }
        });
      }),
    );
  });
});
