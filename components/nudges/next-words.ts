import type { NudgeDecision, NudgeFacts } from '../../domain/nudge';
import type { NudgeSettings } from '../../domain/settings';
import { dayInWords, t, wordsFor } from '../../platform/messages';
import { timeInWords } from '../../platform/times';

/** From this hour on a nudge's day is spoken of as tonight. */
const evening = 17;

/** When the next nudge comes: "Saturday 16 May, around 20:30". */
export function nextInWords({ next, today }: NudgeDecision, zone: string): string {
  if (next === null) return t('nudges.next.none');
  const time = timeInWords(next.at, zone);
  if (next.day === today) return t('nudges.next.today', [time]);
  const day = dayInWords(next.day, { weekday: 'long', day: 'numeric', month: 'long' });
  return t('nudges.next.day', [day, time]);
}

/** Why it stands so today. */
export function reasonInWords(
  { reason }: NudgeDecision,
  { time, restUntil }: Pick<NudgeSettings, 'time' | 'restUntil'>,
): string {
  if (reason === 'written' && Number(time.slice(0, 2)) >= evening) {
    return t('nudges.reason.writtenTonight');
  }
  if (reason === 'resting' && restUntil !== null) {
    const day = dayInWords(restUntil, { weekday: 'long', day: 'numeric', month: 'long' });
    return t('nudges.reason.restingUntil', [day]);
  }
  return wordsFor(`nudges.reason.${reason}`);
}

/** Why notifications cannot be shown, or could not the last time: then it is a dot. */
export type Trouble = 'notAllowed' | 'systemOff' | 'notShown';

/**
 * What stands in the way of notifications, where they are wanted.
 * @param given whether the person has allowed them in the browser
 */
export function troubleWith(
  { settings, allowed, state }: Pick<NudgeFacts, 'settings' | 'allowed' | 'state'>,
  given: boolean,
): Trouble | null {
  if (!settings.on || settings.shows === 'dot') return null;
  if (!given) return 'notAllowed';
  if (!allowed) return 'systemOff';
  return state.unshown ? 'notShown' : null;
}
