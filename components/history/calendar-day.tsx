import type { Day } from '../../domain/day';
import type { DaySummary } from '../../domain/day-summary';
import { scales } from '../../domain/scale';
import { dayInWords, t } from '../../platform/messages';
import { markClass } from '../controls/mark';
import { markOf } from '../words';

export type CalendarDayProps = {
  day: Day;
  today: Day;
  /** What the day amounts to; null where nothing is kept. */
  summary: DaySummary | null;
  isExperience: boolean;
  /** Whether the tab key leads to it; one day of a month has that. */
  isInOrder: boolean;
  address: string;
  onFocus: () => void;
};

/** A day of the month: its number, and what lies on it in the smallest drawing. An empty one is a number. */
export function CalendarDay(props: CalendarDayProps) {
  const { day, today, summary, isExperience, isInOrder, address, onFocus } = props;
  const tabIndex = isInOrder ? 0 : -1;
  const number = <span>{dayInWords(day, { day: 'numeric' })}</span>;
  const name = dayInWords(day, { day: 'numeric', month: 'long' });
  if (!summary && !isExperience) {
    return (
      <td tabIndex={tabIndex} aria-label={name} onFocus={onFocus}>
        <span>{number}</span>
      </td>
    );
  }
  return (
    <td>
      <a
        href={address}
        tabIndex={tabIndex}
        aria-label={nameWith(name, summary !== null, isExperience)}
        aria-current={day === today ? 'date' : undefined}
        onFocus={onFocus}
      >
        {number}
        <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
          {isExperience ? (
            <path class="sun" d="M2.5 12a8.5 8.5 0 0 1 17 0z" />
          ) : (
            scales.map((scale, index) => {
              const value = summary?.[scale] ?? null;
              if (value === null) return null;
              const x = 5 + index * 6;
              return (
                <g key={scale} class={markClass[markOf[scale]]}>
                  <path class="g-stem cal-stem" d={`M${x} 12V${(11.4 - value * 1.1).toFixed(1)}`} />
                </g>
              );
            })
          )}
        </svg>
      </a>
    </td>
  );
}

function nameWith(name: string, isCheckIn: boolean, isExperience: boolean): string {
  if (isCheckIn && isExperience) return t('history.calendar.both', [name]);
  return isCheckIn
    ? t('history.calendar.checkIn', [name])
    : t('history.calendar.experience', [name]);
}
