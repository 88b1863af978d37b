import { whenAlarm } from '../platform/alarms';
import { whenBrowserStarts, whenInstalled } from '../platform/life';
import {
  clearNotification,
  isOurs,
  whenButtonPressed,
  whenNotificationClicked,
} from '../platform/notifications';
import { nudgeButtons } from '../platform/nudging';
import { showPage } from '../platform/pages';
import { whenPermissionsChange } from '../platform/permissions';
import { whenPresenceChanges } from '../platform/presence';
import { openTab } from '../platform/tabs';
import type { NudgeJournal } from './nudge-journal';
import { answerNudge, settleNudge } from './nudging';

/**
 * Registers everything the background listens to, at once: a listener added later would miss the event that woke the
 * worker. Then looks how the nudge stands, since an alarm may have been lost without any event telling of it
 * (Firefox forgets them at every start, Chrome when an extension is switched off and on).
 */
export function watch(journal: NudgeJournal): void {
  const settle = () => settleNudge(journal);
  const press = (id: string, button: number) => pressed(journal, id, button);
  const open = (id: string) => openCheckIn(journal, id);
  // What is optional is absent until it is allowed; what listens to it is added then, without a new start.
  const listen = () => {
    whenNotificationClicked(open);
    whenButtonPressed(press);
    whenPresenceChanges(settle);
  };
  whenAlarm(settle);
  whenBrowserStarts(settle);
  whenInstalled(async (first) => {
    if (first) await welcome(journal);
  });
  whenPermissionsChange(async () => {
    listen();
    await settle();
  });
  listen();
  void settle();
}

/** Opens the welcome page, but never to someone who has written: an unpacked copy is installed at every start. */
async function welcome(journal: NudgeJournal): Promise<void> {
  const empty = await journal.isEmpty();
  if (empty.ok && empty.value) await openTab('options.html#/welcome');
}

async function openCheckIn(journal: NudgeJournal, notification: string): Promise<void> {
  if (!isOurs(notification)) return;
  await clearNotification(notification);
  await showPage('popup.html#/check-in');
  // A page that was open all along does not notice that it was come back to.
  if (notification === 'nudge') await answerNudge(journal, 'opened');
}

async function pressed(journal: NudgeJournal, notification: string, button: number): Promise<void> {
  if (!isOurs(notification)) return;
  await clearNotification(notification);
  const act = nudgeButtons[button];
  if (notification === 'nudge' && act !== undefined) await answerNudge(journal, act);
}
