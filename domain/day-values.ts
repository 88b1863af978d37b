import { scales, type Scale, type ScaleValues } from './scale';

/** What a day amounts to on each scale: the median of its check-ins, or null where none has a value. */
export type DayValues = Record<Scale, number | null>;

/** The median: the middle value, or the mean of the two in the middle. Null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** A day's value on each scale from all of its check-ins, in any order. Blanks do not count. */
export function dayValuesOf(checkIns: readonly ScaleValues[]): DayValues {
  const [connectedness, purpose, wellbeing] = scales.map((scale) =>
    medianOf(checkIns.map((checkIn) => checkIn[scale]).filter((value) => value !== null)),
  );
  return {
    connectedness: connectedness ?? null,
    purpose: purpose ?? null,
    wellbeing: wellbeing ?? null,
  };
}
