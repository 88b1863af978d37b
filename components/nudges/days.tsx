import type { Day } from '../../domain/day';
import { dayInWords, t } from '../../platform/messages';

/** Days that are known to be a Monday, a Tuesday and so on: their names are those of all others. */
const namesakes = [4, 5, 6, 7, 8, 9, 10].map((date, index) => ({
  weekday: index + 1,
  day: `2026-05-${String(date).padStart(2, '0')}` as Day,
}));

/** The days of the week, Monday first, any of which can be chosen. */
export function Days({
  chosen,
  onChange,
}: {
  chosen: readonly number[];
  onChange: (chosen: number[]) => void;
}) {
  function withDay(weekday: number, on: boolean): number[] {
    const others = chosen.filter((other) => other !== weekday);
    return on ? [...others, weekday].toSorted((one, other) => one - other) : others;
  }
  return (
    <fieldset class="days">
      <legend class="vh">{t('nudges.days')}</legend>
      {namesakes.map(({ weekday, day }) => {
        const name = dayInWords(day, { weekday: 'long' });
        return (
          <label key={weekday}>
            <input
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
