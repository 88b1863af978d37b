import { daysBetween } from '../../domain/day';
import type { LookedBack } from '../../domain/look-back';
import { t } from '../../platform/messages';

/** When something that is looked back at was written, in words: "A year ago", "Day 30 after First". */
export function momentName({ moment, checkIn }: LookedBack): string {
  if (moment.what === 'season') return t('history.lookBack.season');
  if (moment.what === 'year') return t('history.lookBack.year');
  const { experience } = moment;
  return t('history.lookBack.after', [
    String(daysBetween(experience.day, checkIn.day)),
    experience.body.title || t('history.line.untitled'),
  ]);
}
