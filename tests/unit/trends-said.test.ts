import { describe, expect, test } from 'vitest';
import type { Day } from '../../domain/day';
import type { DaySummary } from '../../domain/day-summary';
import { numberOfDay } from '../../domain/trends/day-number';
import { apartOf, saidByDate } from '../../domain/trends/said-by-date';
import { saidFromDayZero } from '../../domain/trends/said-from-day-zero';
import { byDateOf as byDate, fromDayZeroOf as fromDayZero, run } from '../support/trend-days';

const day = (text: string) => numberOfDay(text as Day);
const marks = (...days: string[]) =>
  days.map((text, index) => ({ at: day(text), ordinal: index + 1 }));
const today = day('2026-05-14');
const never = () => false;

/** Days with the same value on every scale. */
function all(first: string, values: readonly (number | null)[]): DaySummary[] {
  return run(first, 'connectedness', values).map((one) => ({
    ...one,
    purpose: one.connectedness,
    wellbeing: one.connectedness,
  }));
}

function said(
  summaries: readonly DaySummary[],
  experiences: readonly string[] = [],
  hard: (at: number) => boolean = never,
) {
  const shown = { from: day('2026-04-03'), to: today };
  return saidByDate(byDate(summaries, marks(...experiences), shown, today), hard);
}

describe('said by date', () => {
  test('below five days on every scale: that they are too few, and how many', () => {
    expect(said([...all('2026-05-03', [4, 5, 6]), ...run('2026-05-07', 'purpose', [1])])).toEqual([
      { says: 'few', span: expect.objectContaining({ from: day('2026-04-03'), n: 3 }), n: 4 },
    ]);
  });

  test('without an experience: where the days usually lie, of the scales with five', () => {
    const [first] = said(run('2026-05-03', 'wellbeing', [4, 5, 6, 6, 9]));
    expect(first).toMatchObject({
      says: 'usual',
      usual: [{ scale: 'wellbeing', bounds: [5, 6] }],
    });
  });

  test('with five days on either side: the middles beside each other, alike ones together', () => {
    const found = said(
      [...all('2026-04-12', [4, 4, 4, 4, 4]), ...all('2026-05-03', [5, 6, 6, 6, 7])],
      ['2026-05-02'],
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        says: 'beside',
        way: 'higher',
        apart: 'more',
        scales: ['connectedness', 'purpose', 'wellbeing'],
      }),
    );
    expect(found.filter(({ says }) => says === 'usual')).toEqual([]);
  });

  test('with four days before: nothing is laid beside them', () => {
    const found = said(
      [...all('2026-04-12', [4, 4, 4, 4]), ...all('2026-05-03', [5, 6, 6, 6, 7])],
      ['2026-05-02'],
    );
    expect(found.map(({ says }) => says)).not.toContain('beside');
    expect(found.map(({ says }) => says)).toContain('usual');
  });

  test.each([
    [0, 'none'],
    [0.25, 'none'],
    [-0.5, 'less'],
    [0.75, 'less'],
    [-1, 'one'],
    [1.25, 'more'],
  ])('middles that lie %d apart are told as: %s', (difference, apart) => {
    expect(apartOf(difference)).toBe(apart);
  });

  test('one lowest and one highest day, where every scale agrees on it', () => {
    const days = all('2026-05-03', [5, 2, 6, 9, 6]);
    expect(said(days)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ says: 'lowest', at: day('2026-05-04') }),
        expect.objectContaining({ says: 'highest', at: day('2026-05-06') }),
      ]),
    );
  });

  test.each([
    ['two days share it', all('2026-05-03', [5, 2, 2, 6, 7]), never],
    ['all days are the same', all('2026-05-03', [5, 5, 5, 5, 5]), never],
    [
      'another scale has another',
      all('2026-05-03', [5, 2, 6, 6, 7]).map((one, index) =>
        index === 0 ? { ...one, purpose: 1 } : one,
      ),
      never,
    ],
    [
      'it is a hard day',
      all('2026-05-03', [5, 2, 6, 6, 7]),
      (at: number) => at === day('2026-05-04'),
    ],
  ])('no lowest day where %s', (_, days, hard) => {
    expect(said(days, [], hard).map(({ says }) => says)).not.toContain('lowest');
  });

  test('that it is not long yet, up to two weeks after an experience', () => {
    const days = all('2026-05-03', [5, 2, 6, 6, 7]);
    expect(said(days, ['2026-05-02'])).toContainEqual({ says: 'short', days: 13 });
    expect(said(days, ['2026-05-01'])).toContainEqual({ says: 'short', days: 14 });
    expect(said(days, ['2026-04-30']).map(({ says }) => says)).not.toContain('short');
    expect(said(days).map(({ says }) => says)).not.toContain('short');
  });

  test('nothing that the lanes do not have', () => {
    const summaries = [
      ...all('2026-04-12', [1, 2, 3, 4, 9]),
      ...all('2026-05-03', [5, 2, 6, 9, 6]),
    ];
    const shown = byDate(
      summaries,
      marks('2026-05-02'),
      { from: day('2026-04-03'), to: today },
      today,
    );
    const lanes = shown.lanes.flatMap(({ described }) => described);
    for (const one of saidByDate(shown, never)) {
      if ('span' in one) expect(lanes).toContain(one.span);
      if ('before' in one) expect(lanes).toContain(one.before);
    }
  });
});

describe('said from day 0', () => {
  const zero = (summaries: readonly DaySummary[], experiences: readonly string[]) =>
    saidFromDayZero(
      fromDayZero(summaries, marks(...experiences), day(experiences.at(-1) ?? ''), 14, today),
    );

  test('of one experience: that there is no other, and that it is too early', () => {
    expect(zero(all('2026-05-03', [4, 5, 6]), ['2026-05-02'])).toEqual([
      { says: 'few', at: day('2026-05-02'), n: 3 },
      { says: 'only' },
      { says: 'to-come', at: day('2026-05-02'), day: 13 },
    ]);
  });

  test('of two: on which side most marks of the same days lie, and how many', () => {
    const found = zero(
      [...all('2026-04-12', [4, 4, 4, 4, 4, 4]), ...all('2026-05-03', [5, 6, 6, 3, 4, 6])],
      ['2026-04-11', '2026-05-02'],
    );
    expect(found[0]).toMatchObject({
      says: 'above',
      of: [
        { scale: 'connectedness', pairs: 6, count: 4 },
        { scale: 'purpose', pairs: 6, count: 4 },
        { scale: 'wellbeing', pairs: 6, count: 4 },
      ],
    });
    expect(found.at(-1)).toEqual({ says: 'caution', times: 2 });
  });

  test('nothing of sides where fewer than five days have marks of both', () => {
    const found = zero(
      [...all('2026-04-12', [4, 4, 4, 4]), ...all('2026-05-03', [5, 6, 6, 7, 8])],
      ['2026-04-11', '2026-05-02'],
    );
    expect(found.map(({ says }) => says)).toEqual(['to-come', 'caution']);
  });

  test('neither side, where no more than half of the marks lie on it', () => {
    const found = zero(
      [...all('2026-04-12', [4, 4, 4, 4, 4, 4]), ...all('2026-05-03', [5, 6, 6, 3, 4, 4])],
      ['2026-04-11', '2026-05-02'],
    );
    expect(found[0]).toMatchObject({
      says: 'neither',
      of: Array.from({ length: 3 }, () => ({ above: 3, below: 1 })),
    });
  });

  test('where another experience ends the days, those of the same day together', () => {
    const days = ['2026-04-22', '2026-04-30', '2026-05-08'];
    expect(zero([], days)).toContainEqual({
      says: 'stops',
      at: [day('2026-04-30'), day('2026-04-22')],
      day: 7,
    });
  });
});
