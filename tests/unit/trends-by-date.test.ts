import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantFrom, type Day } from '../../domain/day';
import { ranges, shownDays, type Range } from '../../domain/trends/by-date';
import { dayWithNumber, numberOfDay } from '../../domain/trends/day-number';
import { marksOf } from '../../domain/trends/marks';
import { dateCells, dateRows } from '../../domain/trends/table';
import { experienceOn } from '../support/rows';
import {
  anyOpenings,
  anyPoints,
  byDateOf as byDate,
  origin,
  run,
  summariesOf,
  summary,
} from '../support/trend-days';

const day = (text: string) => numberOfDay(text as Day);
const marks = (...days: string[]) =>
  days.map((text, index) => ({ at: day(text), ordinal: index + 1 }));

describe('days as numbers', () => {
  test('are there and back the same, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 80_000 }), (number) => {
        expect(numberOfDay(dayWithNumber(number))).toBe(number);
      }),
    );
    expect(dayWithNumber(0)).toBe('1970-01-01');
    expect(day('2024-03-01') - day('2024-02-28')).toBe(2);
  });
});

describe('the days that are shown', () => {
  const today = day('2026-05-14');

  test('of each range end today and are as many as it says', () => {
    for (const range of Object.keys(ranges) as Range[]) {
      const { from, to } = shownDays(range, today, false, day('2024-01-01'), today);
      expect(to).toBe(today);
      expect(to - from + 1).toBe(ranges[range] ?? today - day('2024-01-01') + 1);
    }
  });

  test('of everything are two weeks at least', () => {
    expect(shownDays('everything', today, false, today, today)).toEqual({
      from: today - 13,
      to: today,
    });
    expect(shownDays('everything', today, false, today + 1, today).from).toBe(today - 13);
  });

  test('around an experience have it in their middle, and may reach into days to come', () => {
    const around = shownDays('three-months', day('2026-05-02'), true, today, today);
    expect(around).toEqual({ from: day('2026-03-18'), to: day('2026-06-16') });
  });

  test('up to a day to come end today', () => {
    expect(shownDays('two-weeks', today + 9, false, today, today).to).toBe(today);
  });
});

describe('experiences as marks', () => {
  test('are days, each once, up to today, without what did not happen', () => {
    const rows = [
      experienceOn('2026-05-02'),
      experienceOn('2026-03-21', 'a'),
      experienceOn('2026-03-21', 'b'),
      experienceOn('2026-04-11', 'c', { status: 'did-not-happen' }),
      experienceOn('2026-05-01', 'd', { status: 'planned' }),
      experienceOn('2026-06-01', 'e', { status: 'planned' }),
    ];
    expect(marksOf(rows, '2026-05-14' as Day)).toEqual(
      marks('2026-03-21', '2026-05-01', '2026-05-02'),
    );
  });
});

describe('a lane by date', () => {
  const today = day('2026-05-14');
  const shown = { from: day('2026-04-01'), to: today };
  const summaries = [
    ...run('2026-04-01', 'purpose', [9, 9, 9]),
    ...run('2026-04-11', 'purpose', [3, 4, null, 5, 4, 4, null, 6]),
    ...run('2026-05-02', 'purpose', [2, 7, null, 8]),
  ];
  const told = byDate(summaries, marks('2026-04-11', '2026-05-02'), shown, today);
  const purpose = told.lanes[1];

  test('tells of the days since the latest experience, and of those between it and the one before', () => {
    expect(told.spans).toEqual([
      { from: day('2026-05-02'), to: today, opened: true },
      { from: day('2026-04-11'), to: day('2026-05-01'), opened: true },
    ]);
    expect(purpose?.described).toMatchObject([
      { n: 3, half: null, least: 2, most: 8 },
      { n: 6, half: { low: 4, high: 4.75 }, middle: 4, least: 3, most: 6 },
    ]);
  });

  test('tells nothing of a span that is too short to have five days', () => {
    const narrow = byDate(
      summaries,
      marks('2026-05-02'),
      { from: day('2026-04-29'), to: today },
      today,
    );
    expect(narrow.spans.map(({ from }) => from)).toEqual([day('2026-05-02')]);
  });

  test('has the rows of its table: days with a value and experiences, newest first', () => {
    const rows = dateRows(told, false);
    expect(rows).toHaveLength(12 + 2);
    expect(rows.slice(0, 4).map(({ row, at }) => [row, dayWithNumber(at)])).toEqual([
      ['day', '2026-05-05'],
      ['day', '2026-05-03'],
      ['day', '2026-05-02'],
      ['experience', '2026-05-02'],
    ]);
    const drawn = purpose?.points.map(({ value }) => value).toReversed();
    expect(rows.flatMap((row) => (row.row === 'day' ? [row.values.purpose] : []))).toEqual(drawn);
  });

  test('has days on which only an average stands, where averages are asked for', () => {
    const rows = dateRows(told, true);
    const averages = rows.flatMap((row) =>
      row.row === 'day' && row.averages.purpose !== null ? [row.at] : [],
    );
    expect(averages.toReversed()).toEqual(purpose?.lines.flat().map(({ at }) => at));
    expect(rows.length).toBeGreaterThan(14);
  });

  test('has exactly these rows as cells of a file', () => {
    const rows = dateRows(told, false);
    const cells = dateCells(rows, false, ({ ordinal }) => `no. ${ordinal}`);
    expect(cells.slice(0, 5)).toEqual([
      ['day', 'connectedness', 'purpose', 'wellbeing', 'experience'],
      ['2026-05-05', null, 8, null, null],
      ['2026-05-03', null, 7, null, null],
      ['2026-05-02', null, 2, null, null],
      ['2026-05-02', null, null, null, 'no. 2'],
    ]);
    expect(cells).toHaveLength(rows.length + 1);
    const wide = dateCells(dateRows(told, true), true, () => '');
    expect(new Set(wide.map((row) => row.length))).toEqual(new Set([8]));
  });

  test('is the same for a day that was taken out and put back', () => {
    fc.assert(
      fc.property(anyPoints, anyOpenings, fc.nat(), (points, openings, which) => {
        const days = summariesOf(points);
        const all = openings.map((at, index) => ({ at, ordinal: index + 1 }));
        const window = { from: origin, to: origin + 79 };
        const taken = days[which % Math.max(1, days.length)];
        const back = [...days.filter((one) => one !== taken), ...(taken ? [taken] : [])];
        expect(byDate(back, all, window, origin + 79)).toEqual(
          byDate(days, all, window, origin + 79),
        );
      }),
    );
  });
});

test('a summary is a day, not an instant', () => {
  expect(numberOfDay(summary('2026-05-14').day) * 86_400_000).toBe(
    Date.parse(instantFrom(Date.UTC(2026, 4, 14))),
  );
});
