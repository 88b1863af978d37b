import type { NudgeDecision, NudgeMoment } from '../domain/nudge';
import type { NudgeWords } from '../domain/nudge-words';
import { armAlarms } from './alarms';
import { showDot } from './badge';
import { now, zone } from './clock';
import { t } from './messages';
import {
  clearNotification,
  type NotificationId,
  showNotification,
  systemLetsUs,
} from './notifications';
import { mayNotify } from './permissions';
import { isSomebodyThere } from './presence';

/** The buttons of a nudge, in their order. */
export const nudgeButtons = ['put-off', 'refused'] as const;

/** What a decision about a nudge needs to know of the device at this moment. */
export async function nudgeMoment(): Promise<NudgeMoment> {
  const [given, present] = [await mayNotify(), await isSomebodyThere()];
  const allowed = given && (await systemLetsUs());
  return { now: now(), zone: zone(), allowed, present };
}

/**
 * Shows a nudge as a notification. False where that could not be done.
 * @param mayPutOff whether it can be put off
 */
export function showNudge(
  id: NotificationId,
  words: NudgeWords,
  mayPutOff: boolean,
): Promise<boolean> {
  // Each button has its place, which says what was pressed: without "later" there are none.
  const buttons = mayPutOff ? [t('nudges.later'), t('nudges.notToday')] : [];
  const lines = words.own
    ? words
    : { title: t('nudges.discreet.title'), message: t('nudges.discreet.message') };
  return showNotification(id, { ...lines, plain: !words.own, buttons });
}

/**
 * Brings what is seen of the nudge in line with how it stands: the alarms, the dot on the icon, and a notification
 * that has had its day. Safe to call from anywhere, however often.
 * @param at milliseconds since 1970 of the decision
 */
export async function standBy(decision: NudgeDecision, at: number): Promise<void> {
  const { wakeAt, standing, by } = decision;
  await armAlarms(wakeAt, at);
  if (!standing) await clearNotification('nudge');
  const dot = standing && by.dot;
  await showDot(dot, dot ? t('nudges.dotName') : t('extension.name'));
}
