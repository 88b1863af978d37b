import type { Day } from '../../domain/day';
import { dayInWords, t } from '../../platform/messages';
import { monthName } from '../history/day-words';

/**
 * The days on which something was done, newest month first, folded away; of the days between nothing is said.
 * @param days in order
 */
export function TickedDays({ days, today }: { days: readonly Day[]; today: Day }) {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].toReversed();
  if (days.length === 0) return null;
  return (
    <details class="ticked">
      <summary class="txt">{t('insights.practice.days')}</summary>
      <ul>
        {months.map((month) => (
          <li key={month}>
            <b>{monthName(month, today)}</b>{' '}
            {days
              .filter((day) => day.startsWith(month))
              .map((day) => dayInWords(day, { day: 'numeric' }))
              .join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
