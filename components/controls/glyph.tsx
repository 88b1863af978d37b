import { MarkHead, markClass, type MarkShape } from './mark';

/** One value a stem: 0 to 10, or null for a blank. */
export type GlyphValues = {
  connectedness: number | null;
  purpose: number | null;
  wellbeing: number | null;
};

const ground = 40.2;
const perStep = 3.4;

const stems: ReadonlyArray<{ scale: keyof GlyphValues; shape: MarkShape; x: number }> = [
  { scale: 'connectedness', shape: 'ring', x: 9 },
  { scale: 'purpose', shape: 'diamond', x: 27 },
  { scale: 'wellbeing', shape: 'disc', x: 45 },
];

function Stem({ shape, x, value }: { shape: MarkShape; x: number; value: number }) {
  const head = ground - value * perStep;
  const stemEnd = shape === 'ring' ? head + 3.78 : head;
  return (
    <g class={markClass[shape]}>
      <path class="g-ground" d={`M${x - 9} ${ground}H${x + 9}`} />
      <path class="g-rail" d={`M${x} ${ground}V6.2`} />
      {value > 0 && <path class="g-stem" d={`M${x} ${ground}V${stemEnd}`} />}
      <MarkHead shape={shape} x={x} y={head} size={4.2} />
    </g>
  );
}

/**
 * One check-in as three stems on a line, always in the same order. A blank is a gap in the ground and a dash;
 * with nothing set the ground stays, faint.
 * @param label what it says when it is read out
 */
export function Glyph({ values, label }: { values: GlyphValues; label: string }) {
  return (
    <svg class="glyph" width="54" height="57.2" viewBox="0 0 54 57.2" role="img" aria-label={label}>
      {stems.every(({ scale }) => values[scale] === null) && (
        <path class="g-rail" d={`M0 ${ground}H54`} />
      )}
      {stems.map(({ scale, shape, x }) => {
        const value = values[scale];
        return (
          <g key={scale}>
            {value !== null && <Stem shape={shape} x={x} value={value} />}
            <text class="g-num" x={x} y="55.2">
              {value ?? '–'}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
