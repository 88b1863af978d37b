import type { Day } from '../../domain/day';
import { edgesOf, type Month, monthOf, monthsOf } from '../../domain/month';
import type { Experience } from '../../domain/record';
import { dayInWords, t } from '../../platform/messages';
import { daySummariesBetween } from '../../storage/days';
import type { Journal } from '../../storage/journal';
import { Icon } from '../controls/icon';
import { Select } from '../controls/select';
import { useObserved } from '../use-observed';
import { type Here, useHere } from './here';

export type YearStripProps = {
  journal: Journal;
  here: Here;
  today: Day;
  reach: { first: Day; last: Day } | null;
  experiences: readonly Experience[];
  addressOf: (place: string) => string;
};

/** A year by its months: a stroke for each day with a check-in, a half sun for each experience. Each month leads there. */
export function YearStrip({ journal, here, today, reach, experiences, addressOf }: YearStripProps) {
  const month = useHere(here, 7) ?? monthOf(today);
  const year = month.slice(0, 4);
  const read = useObserved(
    () => daySummariesBetween(journal, `${year}-01-01` as Day, `${year}-12-31` as Day),
    [journal, year],
  );
  const days = read.state === 'ready' ? read.value : [];
  const firstYear = Number((reach?.first ?? today).slice(0, 4));
  const lastYear = Number([reach?.last ?? today, today].toSorted().at(-1)?.slice(0, 4));
  const goTo = (to: number) => location.assign(addressOf(`${String(to).padStart(4, '0')}-12`));

  return (
    <nav class="year" aria-label={t('history.year.name', [year])}>
      {lastYear > firstYear && (
        <p class="year-which">
          <button
            class="ico"
            type="button"
            aria-label={t('history.year.earlier')}
            disabled={Number(year) <= firstYear}
            onClick={() => goTo(Number(year) - 1)}
          >
            <Icon name="back" />
          </button>
          <Select
            label={t('history.year.choose')}
            value={year}
            options={Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
              const value = String(lastYear - index).padStart(4, '0');
              return { value, words: value };
            })}
            onChange={(chosen) => goTo(Number(chosen))}
          />
          <button
            class="ico"
            type="button"
            aria-label={t('history.year.later')}
            disabled={Number(year) >= lastYear}
            onClick={() => goTo(Number(year) + 1)}
          >
            <Icon name="forward" />
          </button>
        </p>
      )}
      <ol>
        {monthsOf(year).map((each) => (
          <MonthOfYear
            key={each}
            month={each}
            days={days.map(({ day }) => day).filter((day) => monthOf(day) === each)}
            experiences={experiences.filter(({ day }) => monthOf(day) === each)}
            isHere={each === month}
            isAhead={each > monthOf(today)}
            address={addressOf(each)}
          />
        ))}
      </ol>
    </nav>
  );
}

type MonthOfYearProps = {
  month: Month;
  days: readonly Day[];
  experiences: readonly Experience[];
  isHere: boolean;
  isAhead: boolean;
  address: string;
};

function MonthOfYear({ month, days, experiences, isHere, isAhead, address }: MonthOfYearProps) {
  const { first, last } = edgesOf(month);
  const length = Number(last.slice(8));
  const across = (day: Day) => ((Number(day.slice(8)) - 0.5) / length) * 100;
  const past = experiences.filter(({ body }) => body.status === 'past');
  const drawing = (
    <svg class="ym-days" width="100%" height="31" aria-hidden="true">
      {days.length > 0 && (
        <svg viewBox="0 0 100 31" width="100%" height="31" preserveAspectRatio="none">
          <path class="ym-day" d={days.map((day) => `M${across(day).toFixed(1)} 15V29`).join('')} />
        </svg>
      )}
      {past.map(({ id, day }) => (
        <svg key={id} x={`${across(day).toFixed(1)}%`} y="31" overflow="visible">
          <path class="sun" d="M-6.5 0a6.5 6.5 0 0 1 13 0z" />
        </svg>
      ))}
    </svg>
  );
  const name = dayInWords(first, { month: 'short' });
  if (days.length === 0 && past.length === 0) {
    return (
      <li class={isAhead ? 'is-ahead' : 'is-blank'}>
        <span class="ym-none">
          {drawing}
          <span>{name}</span>
        </span>
      </li>
    );
  }
  const what = [
    days.length > 0 && t('history.year.days', days.length),
    past.length > 0 && t('history.year.experiences', past.length),
  ].filter((words) => words !== false);
  return (
    <li>
      <a href={address} aria-current={isHere ? 'true' : undefined}>
        {drawing}
        <span>
          {name}
          <span class="vh"> {what.join(', ')}</span>
        </span>
      </a>
    </li>
  );
}
