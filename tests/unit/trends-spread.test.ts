import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantileOf, roundedHalf, spreadOf } from '../../domain/trends/spread';

/** Type 7 by its definition: n values lie evenly from 0 to 1, and what lies between two is drawn straight. */
function byDefinition(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const places = sorted.map((_, index) => index / (sorted.length - 1));
  const after = places.findIndex((place) => place >= share - 1e-12);
  const [one, other] = [sorted[after - 1] ?? sorted[0] ?? 0, sorted[after] ?? 0];
  const [from, to] = [places[after - 1] ?? 0, places[after] ?? 0];
  return from === to ? other : one + ((share - from) / (to - from)) * (other - one);
}

describe('the middle half', () => {
  // Worked out by hand, and as R's quantile(x, c(.25, .75)) gives them.
  test.each([
    [[1, 2, 3, 4, 5], 2, 4],
    [[4, 4, 4, 4, 4], 4, 4],
    [[5, 3, 6, 4, 7, 8], 4.25, 6.75],
    [[0, 10, 0, 10, 0, 10, 0], 0, 10],
    [[2.5, 3, 6.5, 7, 7, 8, 9], 4.75, 7.5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3.25, 7.75],
  ])('of %j lies from %d to %d', (values, low, high) => {
    expect(spreadOf(values).half).toEqual({ low, high });
  });

  test('is what the definition of type 7 says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 20 }), { minLength: 5, maxLength: 60 }),
        fc.constantFrom(0.25, 0.75),
        (halves, share) => {
          const values = halves.map((half) => half / 2);
          const sorted = values.toSorted((one, other) => one - other);
          expect(quantileOf(sorted, share)).toBeCloseTo(byDefinition(values, share), 9);
        },
      ),
    );
  });

  test.each([[[]], [[3]], [[3, 4, 5, 6]]])('is not told of %j', (values: number[]) => {
    expect(spreadOf(values)).toMatchObject({ n: values.length, half: null, middle: null });
  });

  test('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10 }), { maxLength: 30 }), (values) => {
        expect(spreadOf(values.toReversed())).toEqual(spreadOf(values));
      }),
    );
  });

  test.each([
    [{ low: 4.75, high: 7.5 }, [5, 8]],
    [{ low: 5.5, high: 6.4 }, [6]],
    [{ low: 6, high: 6 }, [6]],
    [{ low: 0.49, high: 0.5 }, [0, 1]],
  ])('%j is rounded to %j in words', (half, bounds) => {
    expect(roundedHalf(half)).toEqual(bounds);
  });
});
