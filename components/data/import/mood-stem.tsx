import type { ScaleValue } from '../../../domain/scale';

const ground = 28;
const step = 2.4;

/** One value of Well-being as its stem; dashed ground where it is left out. The number beside it says the same. */
export function MoodStem({ value }: { value: ScaleValue }) {
  const head = ground - (value ?? 0) * step;
  return (
    <svg width="22" height="32" viewBox="0 0 22 32" aria-hidden="true">
      {value === null ? (
        <path class="g-ground" stroke-dasharray="2 3" d="M0 28.5H22" />
      ) : (
        <>
          <path class="g-ground" d="M0 28.5H22" />
          <path class="g-rail" d="M11 28V4" />
          <g class="c-well">
            <path class="g-stem" d={`M11 28V${head}`} />
            <circle class="mk-fill" cx="11" cy={head} r="3" />
          </g>
        </>
      )}
    </svg>
  );
}
