import type { Point } from '../../domain/trends/point';
import type { MarkShape } from '../controls/mark';
import { type Field, stepOf, xOf, yOf } from './field';

/** Width of a day in pixels below which days stand too close for their marks' shapes to be told. */
const close = 0.5;

/** Whether days stand so close that marks are drawn without their shapes. */
export function isDense(field: Field): boolean {
  return stepOf(field) < close;
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Lines through points as one path. A line of a single day is a dot. */
export function linesPath(field: Field, lines: readonly Point[][]): string {
  return lines
    .map((line) => {
      const places = (isDense(field) ? thinned(field, line) : line).map(
        ({ at, value }) => `${tenth(xOf(field, at))} ${tenth(yOf(field, value))}`,
      );
      return `M${places.join('L')}${places.length === 1 ? 'h0' : ''}`;
    })
    .join('');
}

/** Of the points over one pixel only the first, the lowest, the highest and the last: the same line to the eye. */
function thinned(field: Field, line: readonly Point[]): Point[] {
  const columns = new Map<number, Point[]>();
  for (const point of line) {
    const column = Math.floor(xOf(field, point.at));
    const there = columns.get(column);
    if (there) there.push(point);
    else columns.set(column, [point]);
  }
  return [...columns.values()].flatMap((column) => {
    const values = column.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const kept = new Set([
      column[0],
      column.find(({ value }) => value === low),
      column.find(({ value }) => value === high),
      column.at(-1),
    ]);
    return column.filter((point) => kept.has(point));
  });
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

/** Every mark of a lane as one path of outlines. */
export function marksPath(
  field: Field,
  points: readonly Point[],
  shape: MarkShape,
  size: number,
): string {
  return points
    .map(({ at, value }) => outline(shape, xOf(field, at), yOf(field, value), size))
    .join('');
}

/**
 * Every mark of a lane as one path of lines to be drawn with round ends, as thick as the marks: those of the same
 * value that touch become one line, which looks the same and is drawn much sooner.
 */
export function densePath(field: Field, points: readonly Point[], size: number): string {
  const rows = new Map<number, { from: number; to: number }[]>();
  for (const { at, value } of points) {
    const x = xOf(field, at);
    const row = rows.get(value);
    const last = row?.at(-1);
    if (!row) rows.set(value, [{ from: x, to: x }]);
    else if (last && x - last.to <= 2 * size) last.to = x;
    else row.push({ from: x, to: x });
  }
  return [...rows]
    .flatMap(([value, row]) => {
      const y = tenth(yOf(field, value));
      return row.map(({ from, to }) => `M${tenth(from)} ${y}h${tenth(to - from)}`);
    })
    .join('');
}
