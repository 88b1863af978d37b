import type { Line } from '../../domain/report/paper';
import type { ByDate, DateLane } from '../../domain/trends/by-date';
import { dayWithNumber } from '../../domain/trends/day-number';
import { dayInWords } from '../../platform/messages';
import { Mark, markClass } from '../controls/mark';
import { DateAxis } from '../trends/date-lane';
import { type Field, stepOf, xOf, yOf } from '../trends/field';
import { Ground } from '../trends/ground';
import { Marks } from '../trends/marks';
import { linesPath } from '../trends/paths';
import { ticksOf, withRoom } from '../trends/ticks';
import { markOf } from '../words';

/** Width of a lane on paper, in the pixels of print. */
const width = 430;

function dayShort(at: number): string {
  return dayInWords(dayWithNumber(at), { day: 'numeric', month: 'short' });
}

/** A lane as low as the page has room for: half the height that it has on the screen. */
function Drawing({ shown, lane, first }: { shown: ByDate; lane: DateLane; first: boolean }) {
  const above = first ? 16 : 0;
  const top = 10 + above;
  const field: Field = { ...shown.shown, width, top, ground: top + 50, height: top + 62 };
  const step = stepOf(field);
  const band = Math.max(2, Math.min(14, 2 * step));
  const shape = markOf[lane.scale];
  const named = withRoom(shown.marks, (at) => xOf(field, at), 52, width - 14);
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
          y={above}
          width={band}
          height={field.height - above}
        />
      ))}
      {first &&
        named.map(({ at }) => (
          <text key={at} class="g-num" x={Math.max(xOf(field, at), 40)} y="11">
            {dayShort(at)}
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
        <Marks field={field} points={lane.points} shape={shape} usual={2.4} />
      </g>
    </svg>
  );
}

/** A scale on the page: how its days lie in words, and drawn where drawings are not hidden. */
export function LaneLine({ shown, line, drawn }: { shown: ByDate; line: Line; drawn: boolean }) {
  const { lane, label, words } = line;
  if (!lane) return null;
  return (
    <div class={`rp-lane rp-line ${markClass[markOf[lane.scale]]}`} data-line={line.id}>
      <p>
        <b>
          <Mark shape={markOf[lane.scale]} />
          {label}
        </b>
        <span>{words}</span>
      </p>
      {drawn && <Drawing shown={shown} lane={lane} first={lane.scale === 'connectedness'} />}
    </div>
  );
}

/** The days under the lanes. */
export function LaneAxis({ shown, drawn }: { shown: ByDate; drawn: boolean }) {
  if (!drawn) return <div />;
  return (
    <div class="rp-axis">
      <DateAxis
        shown={shown}
        width={width}
        ticks={ticksOf(
          { from: shown.shown.from, to: Math.min(shown.shown.to, shown.today) },
          width,
        )}
        today={dayShort(shown.today)}
      />
    </div>
  );
}
