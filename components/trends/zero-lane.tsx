import { daysBefore, type FromDayZero, type ZeroLane } from '../../domain/trends/from-day-zero';
import { markClass } from '../controls/mark';
import { markOf } from '../words';
import { edge, fieldOf, stepOf, xOf } from './field';
import { Ground } from './ground';
import { Marks } from './marks';
import { offsetInWords } from './numbers';
import { linesPath } from './paths';

/** The line of each experience: the chosen one's, then those beneath it, told apart by their dashes. */
export const runClass = ['run run-b', 'run run-2', 'run run-3'];

/** One scale from day 0: the chosen experience in its colour, the others small and pale beneath it. */
export function ZeroLaneDrawing({
  shown,
  lane,
  width,
}: {
  shown: FromDayZero;
  lane: ZeroLane;
  width: number;
}) {
  const field = fieldOf({ from: -daysBefore, to: shown.reach }, width, 6, 4);
  const step = stepOf(field);
  const shape = markOf[lane.scale];
  const band = Math.max(3, Math.min(16.5, step));
  return (
    <svg
      class="lane"
      viewBox={`0 0 ${width} ${field.height}`}
      width={width}
      height={field.height}
      aria-hidden="true"
    >
      <rect
        class="exp-band"
        x={xOf(field, 0) - band / 2}
        y="10"
        width={band}
        height={field.height - 10}
      />
      <Ground field={field} today={field.to} />
      {lane.laid
        .map(({ lines, points }, place) => {
          const strong = place === 0;
          return (
            <g key={shown.around[place]?.at} class={strong ? markClass[shape] : 'pale'}>
              <path class={runClass[place] ?? 'run run-3'} d={linesPath(field, lines)} />
              <Marks field={field} points={points} shape={shape} usual={strong ? 3.1 : 2.1} />
            </g>
          );
        })
        .reverse()}
    </svg>
  );
}

/** The days under the lanes, counted from day 0. */
export function ZeroAxis({
  reach,
  width,
  dayZero,
}: {
  reach: number;
  width: number;
  dayZero: string;
}) {
  const days = { from: -daysBefore, to: reach, width };
  const place = (at: number) => xOf(days, at);
  const every = reach > 30 ? (width < 480 ? 28 : 14) : 7;
  const ticks = [-daysBefore];
  for (let at = every; at < reach; at += every) ticks.push(at);
  const last = ticks.at(-1) ?? 0;
  const room = place(reach) - place(last) > 44;
  return (
    <svg
      class="lane axis-row"
      viewBox={`0 0 ${width} 30`}
      width={width}
      height="30"
      aria-hidden="true"
    >
      <path class="sun" d={`M${place(0) - 9} 0a9 9 0 0 1 18 0z`} />
      {[...(room ? ticks : ticks.slice(0, -1)), reach]
        .filter((at) => at !== -daysBefore || place(0) - place(at) > 34)
        .map((at) => (
          <g key={at}>
            <path class="g-ground" d={`M${place(at)} 0v5`} />
            <text class="g-num" x={Math.min(Math.max(place(at), edge), width - 12)} y="20">
              {offsetInWords(at)}
            </text>
          </g>
        ))}
      <text class="g-num is-strong" x={place(0)} y="20">
        {dayZero}
      </text>
    </svg>
  );
}
