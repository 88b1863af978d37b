import { useMemo } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { scales } from '../../domain/scale';
import { byDate, type Range, ranges, shownDays } from '../../domain/trends/by-date';
import { numberOfDay } from '../../domain/trends/day-number';
import type { Mark } from '../../domain/trends/marks';
import type { AllSeries } from '../../domain/trends/series';
import { type DateSaid, saidByDate } from '../../domain/trends/said-by-date';
import { t } from '../../platform/messages';
import { Seg } from '../controls/seg';
import type { Choices } from './choices';
import { DateAxis, DateLaneDrawing, labels } from './date-lane';
import { DateTable } from './date-table';
import { DateLaneWords, describeDateLane } from './date-words';
import { type Drawings, DrawingsChoice } from './drawings';
import { edge, fieldOf } from './field';
import { Drawn } from './ground';
import { Lane } from './lane';
import { ReadIt } from './read-it';
import { dateSentence } from './said-words';
import { Said } from './said';
import { ticksOf } from './ticks';

export type DateViewProps = {
  series: AllSeries;
  /** The hard days, by number. */
  hard: ReadonlySet<number>;
  marks: readonly Mark[];
  choices: Choices;
  today: Day;
  drawings: Drawings;
  onRange: (range: Range) => void;
};

function rangeName(range: Range): string {
  return {
    'two-weeks': t('trends.range.twoWeeks'),
    'six-weeks': t('trends.range.sixWeeks'),
    'three-months': t('trends.range.threeMonths'),
    'a-year': t('trends.range.year'),
    everything: t('trends.range.everything'),
  }[range];
}

/** Whether it is said in small type, beneath the rest. */
function isSmall({ says }: DateSaid): boolean {
  return says === 'short';
}

/** Trends by date: the range, three lanes that share their time, the words, and the table. */
export function DateView(props: DateViewProps) {
  const { series, hard, marks, choices, today, drawings, onRange } = props;
  const { range, centre } = choices;
  const shown = useMemo(() => {
    const now = numberOfDay(today);
    const firsts = scales.map((scale) => series[scale].points[0]?.at ?? now);
    const days = shownDays(
      range,
      centre.on === 'today' ? now : numberOfDay(centre.day),
      centre.on === 'experience',
      Math.min(...firsts),
      now,
    );
    return byDate(series, marks, days, now);
  }, [series, marks, range, centre, today]);
  const said = useMemo(() => saidByDate(shown, (at) => hard.has(at)), [shown, hard]);

  const drawn = !drawings.hidden || drawings.once;
  const few = said.some(({ says }) => says === 'few');
  return (
    <>
      <div class="seg-row seg-row-2">
        <Seg
          name="trends-range"
          legend={t('trends.range.legend')}
          value={range}
          options={(Object.keys(ranges) as Range[]).map((value) => ({
            value,
            words: rangeName(value),
          }))}
          onChange={onRange}
        />
      </div>
      <div class="lanes">
        {shown.lanes.map((lane, place) => (
          <Lane
            key={lane.scale}
            scale={lane.scale}
            words={<DateLaneWords lane={lane} today={today} />}
            description={describeDateLane(shown, lane, today)}
            draw={
              drawn
                ? (width) => (
                    <DateLaneDrawing
                      {...{ shown, lane }}
                      field={fieldOf(shown.shown, width, place === 0 ? labels : 0, 12)}
                      first={place === 0}
                    />
                  )
                : null
            }
          />
        ))}
        {drawn && (
          <div class="lane-row lane-axis">
            <div class="lane-key caption">
              <span>
                <i class="k-run" />
                {t('trends.lane.average')}
              </span>
              <span>
                <i class="k-usual" />
                {t('trends.lane.usual')}
              </span>
            </div>
            <Drawn>
              {(width) => (
                <DateAxis
                  shown={shown}
                  width={width}
                  ticks={ticksOf(shown.shown, width - edge)}
                  today={t('trends.axis.today')}
                />
              )}
            </Drawn>
          </div>
        )}
        <DrawingsChoice drawings={drawings} />
      </div>
      <div class="two">
        <Said
          few={few}
          sentences={said
            .filter((one) => !isSmall(one))
            .map((one) => ({
              words: dateSentence(one, today),
              more: 'at' in one && <ReadIt key={one.at} at={one.at} />,
            }))}
          small={[
            [
              ...said.filter(isSmall).map((one) => dateSentence(one, today)),
              t('trends.plain.measure'),
            ].join(' '),
            t('trends.plain.median'),
          ]}
        />
        <DateTable shown={shown} today={today} />
      </div>
    </>
  );
}
