import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { dayAfter } from '../../domain/day';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { checkInsBetween } from '../../storage/check-ins';
import { useJournal } from '../journal';
import { Icon } from '../controls/icon';
import { dayName } from '../history/day-words';
import { lensName } from '../words';
import { insightsOf } from './names';
import { Part, type PartProps } from './part';

/** Days back in which the last tick of a practice is looked for. */
const lookedBack = 60;

/** The insights that came of an experience, each with the practices that honour it. */
export function InsightsPart({ experience, read }: PartProps) {
  const insights = insightsOf(experience.id, read.insights);
  const last = useLastTicks(read.practices, read.today);
  return (
    <Part title={t('experience.insights.title')}>
      {insights.length === 0 ? (
        <p class="small quiet">{t('experience.insights.none')}</p>
      ) : (
        <ol class="insights">
          {insights.map(({ id, body }) => (
            <li key={id} class="insight">
              <p class="insight-t">{body.words}</p>
              <p class="lens">
                <Icon name={body.lens} />
                {lensName(body.lens)}
              </p>
              <ul class="pracs">
                {read.practices
                  .filter((practice) => practice.body.insight === id)
                  .map((practice) => (
                    <Practice
                      key={practice.id}
                      practice={practice}
                      last={last.get(practice.id) ?? null}
                      today={read.today}
                    />
                  ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      <p class="part-acts">
        <a class="txt txt-ink" href="#/insights">
          {t('experience.insights.all')} <Icon name="forward" />
        </a>
      </p>
    </Part>
  );
}

function Practice({
  practice,
  last,
  today,
}: {
  practice: Kept<'practice'>;
  last: Day | null;
  today: Day;
}) {
  return (
    <li>
      <span>
        <b>{practice.body.words}</b>
        {last && <small>{t('experience.insights.last', [dayName(last, today)])}</small>}
      </span>
    </li>
  );
}

/** By id of a practice, the last day on which it was ticked, as far as one looks back. */
function useLastTicks(
  practices: readonly Kept<'practice'>[],
  today: Day,
): ReadonlyMap<string, Day> {
  const journal = useJournal();
  const [last, setLast] = useState<ReadonlyMap<string, Day>>(new Map());
  const needed = practices.length > 0;
  useEffect(() => {
    if (!needed) return;
    let left = false;
    checkInsBetween(journal, dayAfter(today, -lookedBack), today).then(
      (checkIns) => {
        if (left) return;
        const ticks = checkIns.flatMap(({ day, body }) =>
          body.practice ? [[body.practice.id, day] as const] : [],
        );
        setLast(new Map(ticks));
      },
      // Without it the practices stand there all the same.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [journal, needed, today]);
  return last;
}
