import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  dayAt,
  dayFrom,
  daysBetween,
  instantFrom,
  millisecondsOf,
  weekdayOf,
  type Day,
} from '../../domain/day';

const days = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((offset) => dayAfter('2000-01-01' as Day, offset));

const at = (text: string) => Date.parse(text);

describe('the day an instant belongs to', () => {
  test.each([
    ['the middle of a day', '2026-05-14T12:00:00Z', 'Europe/London', 4, '2026-05-14'],
    [
      'half past one at night belongs to the evening before',
      '2026-05-15T00:30:00Z',
      'Europe/London',
      4,
      '2026-05-14',
    ],
    [
      'the hour at which the day ends is the new day',
      '2026-05-15T03:00:00Z',
      'Europe/London',
      4,
      '2026-05-15',
    ],
    ['a day that ends at midnight', '2026-05-14T23:00:00Z', 'Europe/London', 0, '2026-05-15'],
    [
      'half an hour beside everybody else',
      '2026-05-14T06:00:00Z',
      'America/St_Johns',
      4,
      '2026-05-13',
    ],
    ['the other side of the date line', '2026-05-14T15:30:00Z', 'Pacific/Apia', 4, '2026-05-15'],
    ['the night the clocks go forward', '2026-03-29T02:59:00Z', 'Europe/London', 4, '2026-03-28'],
    [
      'the night the clocks go back, the second half past one',
      '2026-10-25T01:30:00Z',
      'Europe/London',
      4,
      '2026-10-24',
    ],
    ['a day that a country left out', '2011-12-30T16:00:00Z', 'Pacific/Apia', 4, '2011-12-31'],
  ])('%s', (_, instant, zone, endOfDay, day) => {
    expect(dayAt(at(instant), zone, endOfDay)).toBe(day);
  });
});

describe('days', () => {
  test('adding days and counting them are each other’s opposite', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (day, count) => {
        expect(daysBetween(day, dayAfter(day, count))).toBe(count);
      }),
    );
  });

  test('they sort as text in the order of time', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });

  test('a week has seven weekdays and the eighth is the first again', () => {
    expect(
      [0, 1, 2, 3, 4, 5, 6, 7].map((n) => weekdayOf(dayAfter('2026-11-23' as Day, n))),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 1]);
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '',
    '2026-05-14T00:00',
    '0000-00-00',
  ])('“%s” is not a day', (text) => expect(dayFrom(text)).toBeNull());

  test('every day reads back as itself', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayFrom(day)).toBe(day);
      }),
    );
  });

  test('an instant keeps its milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (milliseconds) => {
        expect(millisecondsOf(instantFrom(milliseconds))).toBe(milliseconds);
      }),
    );
  });
});
