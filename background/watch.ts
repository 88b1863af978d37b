import { whenAlarm } from '../platform/alarms';
import { whenBrowserStarts, whenInstalled } from '../platform/life';
import { clearNotification, isOurs, whenNotificationClicked } from '../platform/notifications';
import { showPage } from '../platform/pages';
import { whenPermissionsChange } from '../platform/permissions';
import { openTab } from '../platform/tabs';
import type { NudgeJournal } from './nudge-journal';
import { settleNudge } from './nudging';

/**
 * Registers everything the background listens to, at once: a listener added later would miss the event that woke the
 * worker. Then looks how the nudge stands, since an alarm may have been lost without any event telling of it
 * (Firefox forgets them at every start, Chrome when an extension is switched off and on).
 */
export function watch(journal: NudgeJournal): void {
  const settle = () => settleNudge(journal);
  whenAlarm(settle);
  whenBrowserStarts(settle);
  whenInstalled(async (first) => {
    if (first) await welcome(journal);
  });
  whenPermissionsChange(async () => {
    whenNotificationClicked(openCheckIn);
    await settle();
  });
  whenNotificationClicked(openCheckIn);
  void settle();
}

/** Opens the welcome page, but never to someone who has written: an unpacked copy is installed at every start. */
async function welcome(journal: NudgeJournal): Promise<void> {
  const empty = await journal.isEmpty();
  if (empty.ok && empty.value) await openTab('options.html#/welcome');
}

async function openCheckIn(notification: string): Promise<void> {
  if (!isOurs(notification)) return;
  await clearNotification(notification);
  await showPage('popup.html#/check-in');
}
