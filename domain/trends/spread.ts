import { medianOf } from '../day-values';

/** Values from which on something is said about them; below it are "too few days to say". */
export const fewestDays = 5;

/**
 * How values lie. `half` is the middle half of them (type-7 quartiles, unrounded) and `middle` their median; both
 * are null below five values. `least` and `most` are null without any.
 */
export type Spread = {
  /** How many there are. */
  n: number;
  half: { low: number; high: number } | null;
  middle: number | null;
  least: number | null;
  most: number | null;
};

/**
 * A quantile after Hyndman and Fan's type 7: the place `share` of the way from the first value to the last, and
 * between two values as far as the place lies between them.
 * @param sorted values in order, at least one
 * @param share 0 to 1
 */
export function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(place)] ?? Number.NaN;
  const upper = sorted[Math.ceil(place)] ?? Number.NaN;
  return lower + (upper - lower) * (place - Math.floor(place));
}

/** How some values lie, in any order. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const enough = sorted.length >= fewestDays;
  return {
    n: sorted.length,
    half: enough ? { low: quantileOf(sorted, 0.25), high: quantileOf(sorted, 0.75) } : null,
    middle: enough ? medianOf(sorted) : null,
    least: sorted[0] ?? null,
    most: sorted.at(-1) ?? null,
  };
}

/** Two bounds as words say them, in whole numbers; one number where they round to the same. */
export function roundedHalf({ low, high }: { low: number; high: number }): number[] {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? [from] : [from, to];
}
