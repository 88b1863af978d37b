import type { Point } from '../../domain/trends/point';
import type { MarkShape } from '../controls/mark';
import { type Field, stepOf } from './field';
import { densePath, isDense, marksPath } from './paths';

/**
 * Every mark of a lane, as one path.
 * @param usual size of a mark where days have room; smaller where they stand close
 */
export function Marks({
  field,
  points,
  shape,
  usual,
}: {
  field: Field;
  points: readonly Point[];
  shape: MarkShape;
  usual: number;
}) {
  const size = Math.max(1.3, Math.min(usual, 1 + stepOf(field)));
  if (isDense(field)) {
    return <path class="mk-dense" stroke-width={2 * size} d={densePath(field, points, size)} />;
  }
  return (
    <path
      class={shape === 'ring' ? 'mk-ring' : 'mk-fill'}
      stroke-width={shape === 'ring' ? size * 0.62 : undefined}
      d={marksPath(field, points, shape, size)}
    />
  );
}
