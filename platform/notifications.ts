import { browser } from 'wxt/browser';

/** The nudge, and the one shown by "Show me one now", which counts for nothing. */
export type NotificationId = 'nudge' | 'nudge-example';

/** Whether a notification that was clicked is one of these. */
export function isOurs(id: string): id is NotificationId {
  return id === 'nudge' || id === 'nudge-example';
}

/** The browser's notifications; absent until the person has allowed them. */
function notifications(): typeof browser.notifications | undefined {
  return browser.notifications;
}

/**
 * Shows a notification; one with the same id is replaced. Does nothing where notifications are not allowed.
 * Nothing but these four fields: Firefox throws on buttons and on requireInteraction.
 */
export async function showNotification(
  id: NotificationId,
  words: { title: string; message: string },
): Promise<void> {
  const iconUrl = '/icons/nudge.png';
  await notifications()?.create(id, { type: 'basic', iconUrl, ...words });
}

/** Takes a notification away, where it is still there. */
export async function clearNotification(id: NotificationId): Promise<void> {
  await notifications()?.clear(id);
}

/**
 * Calls back when one of our notifications is clicked. Does nothing while notifications are not allowed; adding the
 * same listener again, once they are, is harmless.
 */
export function whenNotificationClicked(listener: (id: string) => Promise<void>): void {
  const clicked = notifications()?.onClicked;
  if (clicked && !clicked.hasListener(listener)) clicked.addListener(listener);
}
