import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { DaySummary } from '../../domain/day-summary';
import { dayByKey, edgesOf, type Month, monthAfter, monthOf, weeksOf } from '../../domain/month';
import type { Experience } from '../../domain/record';
import { dayInWords, t } from '../../platform/messages';
import { weekHere } from '../../platform/week';
import { daySummariesBetween } from '../../storage/days';
import type { Journal } from '../../storage/journal';
import { Icon } from '../controls/icon';
import { readingKey } from '../controls/key-acts';
import { useObserved } from '../use-observed';
import { CalendarDay } from './calendar-day';
import { type Here, useHere } from './here';

export type CalendarProps = {
  journal: Journal;
  here: Here;
  today: Day;
  reach: { first: Day; last: Day } | null;
  experiences: readonly Experience[];
  addressOf: (place: string) => string;
};

/** Days of January 2026 that are a Monday, a Tuesday and so on, by their number: the 5th was a Monday. */
const namesake = (weekday: number) => `2026-01-${String(weekday + 4).padStart(2, '0')}` as Day;

/** A month by its days, as a grid: arrows lead from day to day, Enter to what was written on it. */
export function Calendar({ journal, here, today, reach, experiences, addressOf }: CalendarProps) {
  const month = useHere(here, 7) ?? monthOf(today);
  const [shown, setShown] = useState<Month>(month);
  const [current, setCurrent] = useState<Day | null>(null);
  const [week] = useState(weekHere);
  const [start] = week;
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  useEffect(() => setShown(month), [month]);

  const { first, last } = edgesOf(shown);
  const read = useObserved(
    async () => ({ month: shown, summaries: await daySummariesBetween(journal, first, last) }),
    [journal, shown],
  );
  const isRead = read.state === 'ready' && read.value.month === shown;
  const days = new Map<Day, DaySummary>(
    isRead ? read.value.summaries.map((summary) => [summary.day, summary]) : [],
  );
  const past = new Set(
    experiences.filter(({ body }) => body.status === 'past').map(({ day }) => day),
  );
  const latest = [reach?.last ?? today, today].toSorted().at(-1) ?? today;
  const earliest = reach?.first ?? today;
  // One day of the grid is in the tab order: where one was, else the latest with something on it.
  const inOrder =
    current && monthOf(current) === shown
      ? current
      : ([...days.keys()].at(-1) ?? (today >= first && today <= last ? today : first));

  // The focus follows at once, and again when the month is read: a day turns into a link, which is another element.
  useLayoutEffect(() => {
    if (!moved.current) return;
    if (isRead) moved.current = false;
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !table.current?.contains(activeElement);
    if (!isElsewhere) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [current, shown, isRead]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = dayByKey(inOrder, readingKey(event), event.shiftKey, start);
    if (to === null) return;
    event.preventDefault();
    if (monthOf(to) < monthOf(earliest) || monthOf(to) > monthOf(latest)) return;
    moved.current = true;
    setCurrent(to);
    setShown(monthOf(to));
  }

  const name = dayInWords(first, { month: 'long', year: 'numeric' });
  const nameOf = (other: Month) => dayInWords(edgesOf(other).first, { month: 'long' });
  return (
    <div class="cal" id="calendar" tabIndex={-1}>
      <div class="cal-head">
        <h2>{name}</h2>
        <span>
          <button
            class="ico"
            type="button"
            aria-label={nameOf(monthAfter(shown, -1))}
            disabled={shown <= monthOf(earliest)}
            onClick={() => setShown(monthAfter(shown, -1))}
          >
            <Icon name="back" />
          </button>
          <button
            class="ico"
            type="button"
            aria-label={nameOf(monthAfter(shown, 1))}
            disabled={shown >= monthOf(latest)}
            onClick={() => setShown(monthAfter(shown, 1))}
          >
            <Icon name="forward" />
          </button>
        </span>
      </div>
      <table
        ref={table}
        role="grid"
        aria-label={t('history.calendar.days', [name])}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {week.map((place) => {
              const weekday = namesake(place);
              return (
                <th key={weekday} scope="col" abbr={dayInWords(weekday, { weekday: 'long' })}>
                  {dayInWords(weekday, { weekday: 'narrow' })}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {weeksOf(shown, start).map((week, index) => (
            <tr key={`${shown}-${index}`}>
              {week.map((day, place) =>
                day === null ? (
                  <td key={place} />
                ) : (
                  <CalendarDay
                    key={place}
                    day={day}
                    today={today}
                    summary={days.get(day) ?? null}
                    isExperience={past.has(day)}
                    isInOrder={day === inOrder}
                    address={addressOf(day)}
                    onFocus={() => setCurrent(day)}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
