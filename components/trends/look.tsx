import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { DaySummary } from '../../domain/day-summary';
import type { Experience } from '../../domain/record';
import { numberOfDay } from '../../domain/trends/day-number';
import { marksOf } from '../../domain/trends/marks';
import { seriesOf } from '../../domain/trends/series';
import { t } from '../../platform/messages';
import { Seg } from '../controls/seg';
import { CentreChoice } from './centre-choice';
import { type Choices, usualChoices } from './choices';
import { DateView } from './date-view';
import { NoExperience } from './no-experience';
import { StrongChoice } from './strong-choice';
import { ZeroView } from './zero-view';

export type LookProps = {
  summaries: readonly DaySummary[];
  experiences: readonly Experience[];
  /** Whether drawings are hidden, by the setting. */
  hidden: boolean;
  today: Day;
};

/** The choice between the two ways to look, and the one that was chosen. */
export function Look({ summaries, experiences, hidden, today }: LookProps) {
  const [choices, setChoices] = useState<Choices>(usualChoices);
  const [once, setOnce] = useState(false);
  const marks = useMemo(() => marksOf(experiences, today), [experiences, today]);
  const series = useMemo(
    () => seriesOf(summaries, marks, numberOfDay(today)),
    [summaries, marks, today],
  );
  const hard = useMemo(
    () => new Set(summaries.filter((day) => day.hard).map(({ day }) => numberOfDay(day))),
    [summaries],
  );
  const choose = (change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change }));

  const drawings = { hidden, once, onOnce: setOnce };
  const strong = marks.find(({ at }) => at === choices.strong) ?? marks.at(-1);
  const byDate = choices.view === 'by-date';
  return (
    <>
      <div class="seg-row">
        <Seg
          name="trends-view"
          legend={t('trends.view.legend')}
          value={choices.view}
          options={[
            { value: 'by-date', words: t('trends.view.byDate') },
            { value: 'from-day-0', words: t('trends.view.fromDayZero') },
          ]}
          onChange={(view) => choose({ view })}
        />
        {byDate ? (
          <CentreChoice
            centre={choices.centre}
            marks={marks}
            today={today}
            onChange={(centre) => choose({ centre })}
          />
        ) : (
          strong && (
            <StrongChoice
              strong={strong}
              marks={marks}
              today={today}
              onChange={(at) => choose({ strong: at })}
            />
          )
        )}
      </div>
      {byDate ? (
        <DateView
          series={series}
          hard={hard}
          marks={marks}
          choices={choices}
          today={today}
          drawings={drawings}
          onRange={(range) => choose({ range })}
        />
      ) : strong ? (
        <ZeroView
          series={series}
          marks={marks}
          strong={strong}
          reach={choices.reach}
          today={today}
          drawings={drawings}
          onReach={(reach) => choose({ reach })}
        />
      ) : (
        <NoExperience onByDate={() => choose({ view: 'by-date' })} />
      )}
    </>
  );
}
