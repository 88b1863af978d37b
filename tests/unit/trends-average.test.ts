import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averagesOf, linesWithin, stretchAround } from '../../domain/trends/average';
import type { Point } from '../../domain/trends/point';
import { pointsOf } from '../../domain/trends/point';
import { anyOpenings, anyPoints, origin, summariesOf } from '../support/trend-days';

const last = origin + 79;

/** Every day's average from its definition alone: looks at seven days, one by one. */
function naive(points: readonly Point[], openings: readonly number[], until: number): Point[] {
  const values = new Map(points.map(({ at, value }) => [at, value]));
  const found: Point[] = [];
  for (let at = Math.min(...values.keys()); at <= until; at += 1) {
    const week: number[] = [];
    for (let day = at; day > at - 7; day -= 1) {
      const value = values.get(day);
      if (value !== undefined) week.push(value);
      if (openings.includes(day)) break;
    }
    if (week.length >= 3) {
      found.push({ at, value: week.reduce((sum, value) => sum + value, 0) / week.length });
    }
  }
  return found;
}

describe('the seven-day average', () => {
  test('of a table worked out by hand', () => {
    //           day  0  1  2  3  4  5  6  7  8  9 10 11 12 13 14
    const values = [4, null, 6, 5, null, null, null, 8, 2, null, null, 7, 7, 4, null];
    const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
    const lines = averagesOf(points, [11], 14);
    const told = lines.map((line) => line.map(({ at, value }) => [at, value]));
    expect(told).toEqual([
      [
        [3, 5], // 4 6 5
        [4, 5],
        [5, 5],
        [6, 5],
        [7, 19 / 3], // 6 5 8: day 0 has gone
        [8, 5.25], // 6 5 8 2
        [9, 5], // 5 8 2: day 2 has gone
      ],
      // Day 10 would have 8 and 2 alone; day 11 opens a stretch of its own.
      [
        [13, 6], // 7 7 4
        [14, 6],
      ],
    ]);
  });

  test('equals the one that is looked up day by day', () => {
    fc.assert(
      fc.property(anyPoints, anyOpenings, (points, openings) => {
        expect(averagesOf(points, openings, last).flat()).toEqual(naive(points, openings, last));
      }),
    );
  });

  test('is drawn in lines that never skip a day and never cross an experience', () => {
    fc.assert(
      fc.property(anyPoints, anyOpenings, (points, openings) => {
        for (const line of averagesOf(points, openings, last)) {
          const [first] = line;
          if (!first) throw new Error('a line without a point');
          expect(line.map(({ at }) => at)).toEqual(line.map((_, index) => first.at + index));
          const stretch = stretchAround(openings, first.at);
          expect(line.every(({ at }) => at >= stretch.from && at <= stretch.to)).toBe(true);
        }
      }),
    );
  });

  test('does not depend on the order in which the days come', () => {
    fc.assert(
      fc.property(anyPoints, anyOpenings, (points, openings) => {
        const summaries = summariesOf(points);
        const shuffled = summaries.toSorted((one, other) =>
          one.day.split('').reverse().join('') < other.day.split('').reverse().join('') ? -1 : 1,
        );
        const [one, other] = [summaries, shuffled].map((days) =>
          averagesOf(pointsOf(days, 'connectedness'), openings, last),
        );
        expect(other).toEqual(one);
      }),
    );
  });

  test('is changed by a gap in it and the six days after, and nowhere else', () => {
    fc.assert(
      fc.property(
        anyPoints,
        anyOpenings,
        fc.nat({ max: 79 }),
        fc.integer({ min: 1, max: 20 }),
        (points, openings, start, length) => {
          const [from, to] = [origin + start, origin + start + length - 1];
          const outside = ({ at }: Point) => at < from || at > to + 6;
          const gapped = points.filter(({ at }) => at < from || at > to);
          expect(averagesOf(gapped, openings, last).flat().filter(outside)).toEqual(
            averagesOf(points, openings, last).flat().filter(outside),
          );
        },
      ),
    );
  });

  test('is changed by a day up to the end of its own stretch at most', () => {
    fc.assert(
      fc.property(anyPoints, anyOpenings, fc.nat({ max: 79 }), (points, openings, at) => {
        const stretch = stretchAround(openings, origin + at);
        const changed = [
          ...points.filter((point) => point.at !== origin + at),
          { at: origin + at, value: 10 },
        ].sort((one, other) => one.at - other.at);
        const elsewhere = (point: Point) => point.at < stretch.from || point.at > stretch.to;
        expect(averagesOf(changed, openings, last).flat().filter(elsewhere)).toEqual(
          averagesOf(points, openings, last).flat().filter(elsewhere),
        );
      }),
    );
  });

  test('does not stand on days that have not come', () => {
    const points = [1, 2, 3].map((at) => ({ at, value: at }));
    expect(averagesOf(points, [], 4).flat().at(-1)).toEqual({ at: 4, value: 2 });
  });

  test('is only cut, never worked out anew, for the days that are shown', () => {
    const points = [0, 1, 2, 3].map((at) => ({ at, value: 5 }));
    expect(linesWithin(averagesOf(points, [], 3), { from: 3, to: 9 })).toEqual([
      [{ at: 3, value: 5 }],
    ]);
  });
});
