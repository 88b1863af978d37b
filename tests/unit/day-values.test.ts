import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayValuesOf, medianOf } from '../../domain/day-values';
import { blankScales, scaleValueFrom } from '../../domain/scale';

test.each([
  [[], null],
  [[4], 4],
  [[2, 9], 5.5],
  [[9, 1, 4], 4],
  [[0, 0, 10, 10], 5],
] as const)('the median of %j is %s', (values, median) => expect(medianOf(values)).toBe(median));

test('the order of check-ins does not matter, and the median lies among them', () => {
  const checkIns = fc.array(
    fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }).map((value) => ({
      ...blankScales,
      purpose: value === null ? null : scaleValueFrom(value),
    })),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(checkIns, (all) => {
      const day = dayValuesOf(all);
      expect(dayValuesOf(all.toReversed())).toEqual(day);
      const set = all.map(({ purpose }) => purpose).filter((value) => value !== null);
      if (set.length === 0) expect(day.purpose).toBeNull();
      else {
        expect(day.purpose).toBeGreaterThanOrEqual(Math.min(...set));
        expect(day.purpose).toBeLessThanOrEqual(Math.max(...set));
      }
    }),
  );
});
