import { type Day, daysBetween } from '../../domain/day';
import type { Experience, Kept } from '../../domain/record';
import { dayInWords, language, t } from '../../platform/messages';
import { dayName } from '../history/day-words';
import { placed } from '../trends/numbers';

/** What an experience is called on screen: its title, else that it is one. */
export function nameOf({ body }: Experience): string {
  return body.title || t('experience.head.untitled');
}

/** The name to begin with for one more: "Fourth experience". */
export function nextName(experiences: readonly Experience[]): string {
  const counted = experiences.filter(({ body }) => body.status !== 'did-not-happen').length;
  const name = t('experience.list.nth', [placed(counted + 1)]);
  return name.charAt(0).toLocaleUpperCase(language()) + name.slice(1);
}

/** "Wednesday 20 May, in 6 days · with Ruth Adeyemi": the line under a name, with whatever else is to be said. */
export function underName(
  { day, body }: Experience,
  today: Day,
  more: readonly string[] = [],
): string {
  const until =
    day >= today && body.status === 'planned' ? awayInWords(daysBetween(today, day)) : '';
  return [
    until === '' ? dayName(day, today) : `${dayName(day, today)}, ${until}`,
    body.guide === '' ? '' : t('experience.list.with', [body.guide]),
    ...more,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function awayInWords(days: number): string {
  if (days === 0) return t('experience.days.today');
  return days === 1 ? t('experience.days.tomorrow') : t('experience.days.inDays', [String(days)]);
}

/** Things that are listed within a sentence. */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(things);
}

/** "Saturday 2 May 2026". */
export function fullDay(day: Day): string {
  return dayInWords(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** The insights that came of an experience, the first noticed first. */
export function insightsOf(id: string, insights: readonly Kept<'insight'>[]): Kept<'insight'>[] {
  return insights.filter(
    ({ body }) =>
      body.experience === id || (body.from?.kind === 'experience' && body.from.id === id),
  );
}
