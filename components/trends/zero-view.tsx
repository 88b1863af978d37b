import { useMemo } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { numberOfDay } from '../../domain/trends/day-number';
import { type Around, fromDayZero, type Reach, reaches } from '../../domain/trends/from-day-zero';
import type { Mark } from '../../domain/trends/marks';
import type { AllSeries } from '../../domain/trends/series';
import { saidFromDayZero, type ZeroSaid } from '../../domain/trends/said-from-day-zero';
import { t } from '../../platform/messages';
import { Seg } from '../controls/seg';
import { type Drawings, DrawingsChoice } from './drawings';
import { Drawn } from './ground';
import { Lane } from './lane';
import { Said } from './said';
import { zeroSentence } from './said-words';
import { dayNamed } from './span-words';
import { runClass, ZeroAxis, ZeroLaneDrawing } from './zero-lane';
import { ZeroTable } from './zero-table';
import { describeZeroLane, ZeroLaneWords } from './zero-words';

export type ZeroViewProps = {
  series: AllSeries;
  marks: readonly Mark[];
  strong: Mark;
  reach: Reach;
  today: Day;
  drawings: Drawings;
  onReach: (reach: Reach) => void;
};

/** Which line is whose, and to which day it goes. */
function Key({ around, today }: { around: readonly Around[]; today: Day }) {
  return (
    <ul class="zero-key">
      {around.map(({ at, to, ending }, place) => (
        <li key={at} class={place === 0 ? 'is-now' : undefined}>
          <svg width="28" height="8" viewBox="0 0 28 8" aria-hidden="true">
            <path class={runClass[place] ?? 'run run-3'} d="M1 4H27" />
          </svg>
          {t(ending === 'today' ? 'trends.zero.today' : 'trends.zero.end', [
            dayNamed(at, today),
            String(to),
          ])}
        </li>
      ))}
    </ul>
  );
}

function isSentence({ says }: ZeroSaid): boolean {
  return says !== 'caution';
}

/** Trends from day 0: experiences laid over each other, the chosen one strongly. */
export function ZeroView(props: ZeroViewProps) {
  const { series, marks, strong, reach, today, drawings, onReach } = props;
  const shown = useMemo(
    () => fromDayZero(series, marks, strong.at, reach, numberOfDay(today)),
    [series, marks, strong, reach, today],
  );
  const said = useMemo(() => saidFromDayZero(shown), [shown]);
  const drawn = !drawings.hidden || drawings.once;
  const sentence = (one: ZeroSaid) => zeroSentence(one, today);
  return (
    <>
      <div class="seg-row seg-row-2">
        <Seg
          name="trends-reach"
          legend={t('trends.reach.legend')}
          value={reach}
          options={reaches.map((value) => ({
            value,
            words: t('trends.reach.days', [String(value)]),
          }))}
          onChange={onReach}
        />
      </div>
      <Key around={shown.around} today={today} />
      <div class="lanes">
        {shown.lanes.map((lane) => (
          <Lane
            key={lane.scale}
            scale={lane.scale}
            words={<ZeroLaneWords shown={shown} lane={lane} today={today} />}
            description={describeZeroLane({ shown, lane, today })}
            draw={
              drawn ? (width) => <ZeroLaneDrawing shown={shown} lane={lane} width={width} /> : null
            }
          />
        ))}
        {drawn && (
          <div class="lane-row lane-axis">
            <p class="caption">{t('trends.zero.lines')}</p>
            <Drawn>
              {(width) => (
                <ZeroAxis reach={reach} width={width} dayZero={t('trends.axis.dayZero')} />
              )}
            </Drawn>
          </div>
        )}
        <DrawingsChoice drawings={drawings} />
      </div>
      <div class="two">
        <Said
          few={said.some(({ says }) => says === 'few')}
          sentences={[
            ...(said.some(({ says }) => says === 'only') ? [t('trends.oneExperience.title')] : []),
            ...said.filter(isSentence).map(sentence),
          ].map((words) => ({ words }))}
          small={[
            ...said.filter((one) => !isSentence(one)).map(sentence),
            t('trends.plain.measure'),
            t('trends.plain.median'),
          ]}
        />
        <ZeroTable shown={shown} today={today} />
      </div>
    </>
  );
}
