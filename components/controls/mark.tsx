/** The three marks, learnt in the check-in and the same in every drawing. */
export type MarkShape = 'ring' | 'diamond' | 'disc';

/** Class that gives a mark its colour. */
export const markClass: Record<MarkShape, string> = {
  ring: 'c-connect',
  diamond: 'c-purpose',
  disc: 'c-well',
};

/** A mark drawn around a point inside an SVG; `size` is the disc's radius, the others look equally large. */
export function MarkHead({
  shape,
  x,
  y,
  size,
}: {
  shape: MarkShape;
  x: number;
  y: number;
  size: number;
}) {
  if (shape === 'disc') return <circle class="mk-fill" cx={x} cy={y} r={size} />;
  if (shape === 'ring') {
    // In a field of days a thin ring would fade; beside words it may be as light as it is drawn.
    const stroke = size < 5 ? 0.62 : 0.47;
    return <circle class="mk-ring" cx={x} cy={y} r={size * 0.69} stroke-width={size * stroke} />;
  }
  const reach = size * 1.22;
  return (
    <path
      class="mk-fill"
      d={`M${x} ${y - reach} ${x + reach} ${y} ${x} ${y + reach} ${x - reach} ${y}z`}
    />
  );
}

/** A mark beside words. */
export function Mark({ shape }: { shape: MarkShape }) {
  return (
    <svg class={`mark ${markClass[shape]}`} viewBox="0 0 12 12" aria-hidden="true">
      <MarkHead shape={shape} x={6} y={6} size={shape === 'ring' ? 5.4 : 5} />
    </svg>
  );
}
