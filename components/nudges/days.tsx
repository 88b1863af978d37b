import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { dayInWords, t } from '../../platform/messages';
import { weekHere } from '../../platform/week';

/** Days of May 2026 that are a Monday, a Tuesday and so on, by their number: the 4th was a Monday. */
const namesake = (weekday: number) => `2026-05-${String(weekday + 3).padStart(2, '0')}` as Day;

/** The days of the week, as they follow each other where the person is, any of which can be chosen. */
export function Days({
  chosen,
  onChange,
}: {
  chosen: readonly number[];
  onChange: (chosen: number[]) => void;
}) {
  const [week] = useState(weekHere);
  function withDay(weekday: number, on: boolean): number[] {
    const others = chosen.filter((other) => other !== weekday);
    return on ? [...others, weekday].toSorted((one, other) => one - other) : others;
  }
  return (
    <fieldset class="days">
      <legend class="vh">{t('nudges.days')}</legend>
      {week.map((weekday) => {
        const name = dayInWords(namesake(weekday), { weekday: 'long' });
        return (
          <label key={weekday}>
            <input
              autocomplete="off"
              type="checkbox"
              checked={chosen.includes(weekday)}
              onChange={(event) => onChange(withDay(weekday, event.currentTarget.checked))}
            />
            <span aria-hidden="true">{name.slice(0, 2)}</span>
            <span class="vh">{name}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
