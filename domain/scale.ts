/** The three daily scales, in the order in which they always stand. */
export const scales = ['connectedness', 'purpose', 'wellbeing'] as const;

export type Scale = (typeof scales)[number];

/** A value of a scale: a whole number from 0 to 10, or null where it was left blank. */
export type ScaleValue = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | null;

/** The values of one check-in or draft. */
export type ScaleValues = Record<Scale, ScaleValue>;

/** All three left blank. */
export const blankScales: ScaleValues = { connectedness: null, purpose: null, wellbeing: null };

/** Reads a scale's value from a number; null for anything but a whole number from 0 to 10. */
export function scaleValueFrom(value: number): ScaleValue {
  return Number.isInteger(value) && value >= 0 && value <= 10 ? (value as ScaleValue) : null;
}
