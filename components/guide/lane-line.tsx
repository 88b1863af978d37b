import type { Line } from '../../domain/report/paper';
import type { ByDate } from '../../domain/trends/by-date';
import { dayWithNumber } from '../../domain/trends/day-number';
import { dayInWords } from '../../platform/messages';
import { Mark, markClass } from '../controls/mark';
import { DateAxis, DateLaneDrawing, labels } from '../trends/date-lane';
import type { Field } from '../trends/field';
import { ticksOf } from '../trends/ticks';
import { markOf } from '../words';

/** Width of a lane on paper, in the pixels of print. */
const width = 430;

function dayShort(at: number): string {
  return dayInWords(dayWithNumber(at), { day: 'numeric', month: 'short' });
}

/** A lane as low as the page has room for: half the height that it has on the screen. */
function lowField(shown: ByDate, first: boolean): Field {
  const top = 10 + (first ? labels : 0);
  return { ...shown.shown, width, top, ground: top + 50, height: top + 62 };
}

/** A scale on the page: how its days lie in words, and drawn where drawings are not hidden. */
export function LaneLine({ shown, line, drawn }: { shown: ByDate; line: Line; drawn: boolean }) {
  const { lane, label, words } = line;
  if (!lane) return null;
  const first = lane.scale === 'connectedness';
  return (
    <div class={`rp-lane rp-line ${markClass[markOf[lane.scale]]}`} data-line={line.id}>
      <p>
        <b>
          <Mark shape={markOf[lane.scale]} />
          {label}
        </b>
        <span>{words}</span>
      </p>
      {drawn && <DateLaneDrawing {...{ shown, lane, first }} field={lowField(shown, first)} />}
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
