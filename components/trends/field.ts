import type { Days, Point } from '../../domain/trends/point';
import type { MarkShape } from '../controls/mark';

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

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Lines through points as one path. A line of a single day is a dot. */
export function linesPath(field: Field, lines: readonly Point[][]): string {
  return lines
    .map((line) => {
      const places = line.map(
        ({ at, value }) => `${tenth(xOf(field, at))} ${tenth(yOf(field, value))}`,
      );
      return `M${places.join('L')}${places.length === 1 ? 'h0' : ''}`;
    })
    .join('');
}

/** Outline of a mark around a place, as the check-in draws it; `size` is the disc's radius. */
function outline(shape: MarkShape, x: number, y: number, size: number): string {
  if (shape === 'diamond') {
    const reach = tenth(size * 1.22);
    return `M${tenth(x)} ${tenth(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
  }
  const r = tenth(shape === 'ring' ? size * 0.69 : size);
  return `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${tenth(2 * r)} 0a${r} ${r} 0 1 0 ${tenth(-2 * r)} 0`;
}

/** Every mark of a lane as one path. Marks that would lie on the very same place are drawn once. */
export function marksPath(
  field: Field,
  points: readonly Point[],
  shape: MarkShape,
  size: number,
): string {
  const drawn = new Set<string>();
  for (const { at, value } of points) {
    drawn.add(outline(shape, xOf(field, at), yOf(field, value), size));
  }
  return [...drawn].join('');
}

/** How large the marks of a field are: smaller where days stand close. */
export function markSize(field: Field, usual: number): number {
  return Math.max(1.3, Math.min(usual, 1 + stepOf(field)));
}
