import type { Days } from '../../domain/trends/point';

/** Where a lane's values stand: the days from left to right, 0 on the ground, 10 at the top; all in pixels. */
export type Field = Days & {
  width: number;
  height: number;
  /** Height of the line of 10, and of the ground. */
  top: number;
  ground: number;
};

/** Room at the left for the numbers of the scale. */
export const edge = 22;

/** Below this width a lane is lower. */
const slim = 480;

/**
 * The field of a lane.
 * @param above room for words above the line of 10
 * @param below how far a lane goes on below the ground
 */
export function fieldOf(days: Days, width: number, above: number, below: number): Field {
  const perPoint = width < slim ? 10.8 : 13.4;
  const top = 10 + above;
  const ground = top + 10 * perPoint;
  return { ...days, width, height: ground + below, top, ground };
}

/** Width of a day. */
export function stepOf({ from, to, width }: Pick<Field, 'from' | 'to' | 'width'>): number {
  return (width - edge) / (to - from + 1);
}

/** The middle of a day. */
export function xOf(field: Pick<Field, 'from' | 'to' | 'width'>, at: number): number {
  return edge + (at - field.from + 0.5) * stepOf(field);
}

/** The height of a value. */
export function yOf({ top, ground }: Field, value: number): number {
  return ground - (value * (ground - top)) / 10;
}
