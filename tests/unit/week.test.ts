import { expect, test } from 'vitest';
import { firstWeekday, firstWeekdayIn } from '../../platform/week';

test.each([
  ['en-GB', 1],
  ['en-US', 7],
  ['en', 7],
  ['de-DE', 1],
  ['pt-BR', 7],
  ['ar-EG', 6],
  ['dv-MV', 5],
  ['fa', 6],
] as const)('a week in %s begins on day %i, whether the browser tells it or not', (tag, first) => {
  expect(firstWeekday(tag)).toBe(first);
  expect(firstWeekdayIn(new Intl.Locale(tag).maximize().region)).toBe(first);
});

test('of a language that is spoken nowhere it begins on Monday', () => {
  expect(firstWeekdayIn(undefined)).toBe(1);
});
