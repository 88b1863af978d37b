import { type Day, dayAfter, weekdayOf } from '../../domain/day';
import type { PracticeBody, PracticeDomain } from '../../domain/record';
import { dayInWords, t } from '../../platform/messages';

/** Some Monday, to name the days of the week by. */
const monday = '2024-01-01' as Day;

/** A day of the week in words. @param weekday 1 (Monday) to 7 (Sunday) */
export function weekdayName(weekday: number): string {
  return dayInWords(dayAfter(monday, weekday - weekdayOf(monday)), { weekday: 'long' });
}

/** How often something is to be done, as it stands under it. */
export function cadenceName({ cadence, weekday }: Pick<PracticeBody, 'cadence' | 'weekday'>) {
  switch (cadence) {
    case 'most-days':
      return t('insights.practice.mostDays');
    case 'weekly':
      return t('insights.practice.weekly');
    case 'weekday':
      return t('insights.practice.weekday', [weekdayName(weekday ?? 1)]);
    case 'once':
      return t('insights.practice.once');
  }
}

/** What a domain is called. */
export function domainName(domain: PracticeDomain): string {
  return t(`insights.practice.domains.${domain}`);
}
