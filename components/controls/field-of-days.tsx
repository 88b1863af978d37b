import { MarkHead, markClass, type MarkShape } from './mark';

export type FieldDay = {
  connectedness: number | null;
  purpose: number | null;
  wellbeing: number | null;
};

/** A half sun on the ground: an experience that was, the next one after it, or one that lies ahead. */
export type FieldSun = { at: number; as: 'been' | 'next' | 'ahead' };

export type FieldOfDaysProps = {
  /** Unique on the page. */
  id: string;
  class: string;
  width: number;
  height: number;
  /** The days from left to right; null where nothing was kept. */
  days: readonly (FieldDay | null)[];
  suns: readonly FieldSun[];
  /** Words under some days. */
  labels: readonly { at: number; words: string; strong: boolean }[];
  /** The day from which on time has not come; null where all of it has. */
  aheadFrom: number | null;
  /** Whether the first day stands at the very left, its sun on the edge of the ground. */
  fromZero: boolean;
  /** What it says when it is read out. */
  spoken: string;
};

const foot = 20;

const stems: ReadonlyArray<{ scale: keyof FieldDay; shape: MarkShape; aside: number }> = [
  { scale: 'connectedness', shape: 'ring', aside: -1 },
  { scale: 'purpose', shape: 'diamond', aside: 0 },
  { scale: 'wellbeing', shape: 'disc', aside: 1 },
];

/** Days side by side on a ground line, each with its three stems, around or after an experience. */
export function FieldOfDays(props: FieldOfDaysProps) {
  const { width, height, days, suns, labels, aheadFrom, fromZero } = props;
  const ground = height - foot - 4;
  const step = width / days.length;
  const middle = (at: number) =>
    fromZero ? Math.min(10, step / 2) + at * step : (at + 0.5) * step;
  const unit = (ground - 10) / 10;
  const size = Math.min(3, Math.max(1.6, step / 8.5));
  const aside = Math.min(9, step * 0.26);
  const turn = aheadFrom === null ? width : aheadFrom * step;

  return (
    <svg
      class={`reeds ${props.class}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={props.spoken}
    >
      {suns.map((sun) => (
        <Sun
          key={`${sun.at} ${sun.as}`}
          id={`${props.id}-${sun.at}`}
          x={middle(sun.at)}
          ground={ground}
          radius={sun.as === 'next' ? 7 : fromZero ? 10 : Math.min(27, ground * 0.24)}
          as={sun.as}
        />
      ))}
      <path class="g-ground" d={`M0 ${ground}H${turn}`} />
      {turn < width && <path class="g-ahead" d={`M${turn} ${ground}H${width}`} />}
      {days.map((values, at) =>
        values === null
          ? null
          : stems.map(({ scale, shape, aside: side }) => {
              const value = values[scale];
              if (value === null) return null;
              const x = middle(at) + side * aside;
              const head = ground - value * unit;
              return (
                // The days are told apart by their places alone, which never change within one drawing.
                <g key={`${scale} ${x}`} class={markClass[shape]}>
                  {value > 0 && (
                    <path
                      class="g-stem g-stem-thin"
                      d={`M${x} ${ground}V${shape === 'ring' ? head + size * 0.9 : head}`}
                    />
                  )}
                  <MarkHead shape={shape} x={x} y={head} size={size} />
                </g>
              );
            }),
      )}
      {labels.map(({ at, words, strong }) => (
        <text
          key={words}
          class={strong ? 'g-num is-strong' : 'g-num'}
          x={Math.min(Math.max(middle(at), 18), width - 22)}
          y={height - 4}
        >
          {words}
        </text>
      ))}
    </svg>
  );
}

function Sun({
  id,
  x,
  ground,
  radius,
  as,
}: {
  id: string;
  x: number;
  ground: number;
  radius: number;
  as: FieldSun['as'];
}) {
  const arc = (r: number) => `M${x - r} ${ground}a${r} ${r} 0 0 1 ${2 * r} 0`;
  if (as === 'next') return <path class="sun-next" d={arc(radius)} />;
  const light = radius * 4.2;
  return (
    <>
      <radialGradient id={id} gradientUnits="userSpaceOnUse" cx={x} cy={ground} r={light}>
        <stop offset="0" class="sun-0" />
        <stop offset="1" class="sun-1" />
      </radialGradient>
      <path fill={`url(#${id})`} d={`${arc(light)}z`} />
      <path
        class={as === 'ahead' ? 'sun-ahead' : 'sun'}
        d={as === 'ahead' ? arc(radius) : `${arc(radius)}z`}
      />
    </>
  );
}
