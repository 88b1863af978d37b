import { MarkHead, markClass, type MarkShape } from './mark';

/** One day of the field: its values (0 to 10, halves too, or null), and whether an experience lies on it. */
export type FortnightDay = {
  day: string;
  values: { connectedness: number | null; purpose: number | null; wellbeing: number | null };
  /** Words under the half sun of an experience; null on other days. */
  experience: string | null;
};

const width = 344;
const step = width / 14;
const ground = 102;
const perStep = 9.6;

const stems: ReadonlyArray<{
  scale: keyof FortnightDay['values'];
  shape: MarkShape;
  aside: number;
}> = [
  { scale: 'connectedness', shape: 'ring', aside: -6 },
  { scale: 'purpose', shape: 'diamond', aside: 0 },
  { scale: 'wellbeing', shape: 'disc', aside: 6 },
];

function Sun({ x }: { x: number }) {
  return (
    <>
      <radialGradient id="fortnight-sun" gradientUnits="userSpaceOnUse" cx={x} cy={ground} r="70.3">
        <stop offset="0" class="sun-0" />
        <stop offset="1" class="sun-1" />
      </radialGradient>
      <path fill="url(#fortnight-sun)" d={`M${x - 70.3} ${ground}a70.3 70.3 0 0 1 140.6 0z`} />
      <path class="sun" d={`M${x - 16.8} ${ground}a16.8 16.8 0 0 1 33.6 0z`} />
    </>
  );
}

/**
 * The last fourteen days as a field of stems, oldest first, today at the right end.
 * @param spoken what it says when it is read out
 * @param today the word under the last day
 */
export function Fortnight({
  days,
  spoken,
  today,
}: {
  days: readonly FortnightDay[];
  spoken: string;
  today: string;
}) {
  const middle = (index: number) => (index + 0.5) * step;
  return (
    <svg
      class="reeds"
      viewBox={`0 0 ${width} 124`}
      width={width}
      height="124"
      role="img"
      aria-label={spoken}
    >
      {days.map(
        ({ day, experience }, index) => experience !== null && <Sun key={day} x={middle(index)} />,
      )}
      {days.map(({ day, values }, index) =>
        stems.map(({ scale, shape, aside }) => {
          const value = values[scale];
          if (value === null) return null;
          const x = middle(index) + aside;
          const head = ground - value * perStep;
          return (
            <g key={`${day} ${scale}`} class={markClass[shape]}>
              {value > 0 && (
                <path
                  class="g-stem g-stem-thin"
                  d={`M${x} ${ground}V${shape === 'ring' ? head + 2.4 : head}`}
                />
              )}
              <MarkHead shape={shape} x={x} y={head} size={2.7} />
            </g>
          );
        }),
      )}
      {days.map(
        ({ day, experience }, index) =>
          experience !== null &&
          index < days.length - 3 && (
            <text key={day} class="g-num" x={Math.max(middle(index), 18)} y="118">
              {experience}
            </text>
          ),
      )}
      <text class="g-num g-num-end is-strong" x={width} y="118">
        {today}
      </text>
    </svg>
  );
}
