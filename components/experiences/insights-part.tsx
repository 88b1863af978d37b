import type { Day } from '../../domain/day';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { ticksFrom } from '../../storage/ticks';
import { useJournal } from '../journal';
import { Icon } from '../controls/icon';
import { dayName } from '../history/day-words';
import { TickedDays } from '../practices/ticked-days';
import { useObserved } from '../use-observed';
import { lensName } from '../words';
import { insightsOf } from './names';
import { Part, type PartProps } from './part';

/** The insights that came of an experience, each with the practices that honour it. */
export function InsightsPart({ experience, read }: PartProps) {
  const insights = insightsOf(experience.id, read.insights);
  const journal = useJournal();
  const mine = read.practices.filter(({ body }) => insights.some(({ id }) => id === body.insight));
  const since = mine.map(({ day }) => day).toSorted()[0] ?? null;
  const ticked = useObserved(
    async () => (since ? ticksFrom(journal, since) : new Map<string, Day[]>()),
    [journal, since],
  );
  const daysOf = (id: string) => (ticked.state === 'ready' ? (ticked.value.get(id) ?? []) : []);
  return (
    <Part title={t('experience.insights.title')}>
      {insights.length === 0 ? (
        <p class="small quiet">{t('experience.insights.none')}</p>
      ) : (
        <ol class="insights">
          {insights.map(({ id, body }) => (
            <li key={id} class="insight">
              <p class="insight-t" dir="auto">
                {body.words}
              </p>
              <p class="lens">
                <Icon name={body.lens} />
                {lensName(body.lens)}
              </p>
              <ul class="pracs">
                {mine
                  .filter((practice) => practice.body.insight === id)
                  .map((practice) => (
                    <Practice
                      key={practice.id}
                      practice={practice}
                      days={daysOf(practice.id)}
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
  days,
  today,
}: {
  practice: Kept<'practice'>;
  /** On which it was done, in order. */
  days: readonly Day[];
  today: Day;
}) {
  const last = days.at(-1);
  return (
    <li>
      <span>
        <b dir="auto">{practice.body.words}</b>
        {last && <small>{t('experience.insights.last', [dayName(last, today)])}</small>}
        {days.length > 1 && <TickedDays days={days} today={today} />}
      </span>
    </li>
  );
}
