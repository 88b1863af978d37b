import type { ByDate, DateLane } from '../../domain/trends/by-date';
import { dayWithNumber } from '../../domain/trends/day-number';
import { dayInWords } from '../../platform/messages';
import { markClass } from '../controls/mark';
import { markOf } from '../words';
import { type Field, stepOf, xOf, yOf } from './field';
import { Ground } from './ground';
import { Marks } from './marks';
import { linesPath } from './paths';
import { withRoom } from './ticks';

/** Room for the days of experiences above the first lane. */
export const labels = 16;

/** How wide an experience's band is. */
function bandWidth(step: number): number {
  return Math.max(2, Math.min(14, 2 * step));
}

/** One scale by date: the bands of experiences, where most days fall, the seven-day average, and every day's mark. */
export function DateLaneDrawing({
  shown,
  lane,
  field,
  first,
}: {
  shown: ByDate;
  lane: DateLane;
  field: Field;
  /** Whether it is the topmost, which names the experiences' days. */
  first: boolean;
}) {
  const { width } = field;
  const step = stepOf(field);
  const band = bandWidth(step);
  const shape = markOf[lane.scale];
  const years = field.to - field.from > 366;
  const named = withRoom(shown.marks, (at) => xOf(field, at), years ? 72 : 52, width - 14);
  return (
    <svg
      class="lane"
      viewBox={`0 0 ${width} ${field.height}`}
      width={width}
      height={field.height}
      aria-hidden="true"
    >
      {shown.marks.map(({ at }) => (
        <rect
          key={at}
          class="exp-band"
          x={xOf(field, at) - band / 2}
          y={first ? 20 : 0}
          width={band}
          height={field.height - (first ? 20 : 0)}
        />
      ))}
      {first &&
        named.map(({ at }) => (
          <text key={at} class="g-num" x={Math.max(xOf(field, at), 40)} y="12">
            {dayInWords(
              dayWithNumber(at),
              years ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' },
            )}
          </text>
        ))}
      <Ground field={field} today={shown.today} />
      <g class={markClass[shape]}>
        {lane.described.map(({ from, to, opened, half }) => {
          if (!half) return null;
          const start = xOf(field, from) + (opened ? Math.min(band / 2 + 1, step / 2) : -step / 2);
          const [high, low] = [yOf(field, half.high), yOf(field, half.low)];
          return (
            <rect
              key={from}
              class="usual"
              x={start}
              y={low - high < 2 ? (low + high) / 2 - 1 : high}
              width={Math.max(2, xOf(field, to) + step / 2 - start)}
              height={Math.max(2, low - high)}
              rx="3"
            />
          );
        })}
        <path class="run" d={linesPath(field, lane.lines)} />
        <Marks field={field} points={lane.points} shape={shape} usual={width < 480 ? 2.2 : 2.7} />
      </g>
    </svg>
  );
}

/** The days under the lanes: months or years, the experiences as half suns, and today. */
export function DateAxis({
  shown,
  width,
  ticks,
  today,
}: {
  shown: ByDate;
  width: number;
  ticks: readonly { at: number; words: string }[];
  today: string;
}) {
  const place = (at: number) => xOf({ ...shown.shown, width }, at);
  const now = shown.today <= shown.shown.to && shown.today >= shown.shown.from;
  const atEnd = now && width - place(shown.today) < 30;
  const end = atEnd ? width - 60 : width - 16;
  const clear = (at: number) => !now || atEnd || Math.abs(place(at) - place(shown.today)) > 48;
  const radius = Math.max(3, Math.min(8, 2 * stepOf({ ...shown.shown, width })));
  return (
    <svg
      class="lane axis-row"
      viewBox={`0 0 ${width} 24`}
      width={width}
      height="24"
      aria-hidden="true"
    >
      {ticks.map(({ at }) => (
        <path key={at} class="g-ground" d={`M${place(at)} 0v5`} />
      ))}
      {withRoom(
        ticks.filter(({ at }) => clear(at) && place(at) > 34),
        place,
        50,
        end,
      ).map(({ at, words }) => (
        <text key={at} class="g-num" x={place(at)} y="20">
          {words}
        </text>
      ))}
      {shown.marks.map(({ at }) => (
        <path
          key={at}
          class="sun"
          d={`M${place(at) - radius} 0a${radius} ${radius} 0 0 1 ${2 * radius} 0z`}
        />
      ))}
      {now && (
        <text
          class={atEnd ? 'g-num is-strong g-num-end' : 'g-num is-strong'}
          x={atEnd ? width : place(shown.today)}
          y="20"
        >
          {today}
        </text>
      )}
    </svg>
  );
}
