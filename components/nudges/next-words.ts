import type { NudgeDecision } from '../../domain/nudge';
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

/**
 * Why it stands so today.
 * @param time the chosen time, `HH:MM`
 */
export function reasonInWords({ reason }: NudgeDecision, time: string): string {
  if (reason === 'written' && Number(time.slice(0, 2)) >= evening) {
    return t('nudges.reason.writtenTonight');
  }
  return wordsFor(`nudges.reason.${reason}`);
}
