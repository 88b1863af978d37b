import { browser } from 'wxt/browser';

/** The nudge, and the one shown by "Show me one now", which counts for nothing. */
export type NotificationId = 'nudge' | 'nudge-example';

/** Whether a notification that was clicked is one of these. */
export function isOurs(id: string): id is NotificationId {
  return id === 'nudge' || id === 'nudge-example';
}

export type NotificationWords = {
  title: string;
  message: string;
  /** Whether its icon says nothing of whom it is from. */
  plain: boolean;
  /** What its buttons say, two at most; none where the browser has no buttons. */
  buttons: readonly string[];
};

/** What Chromium can do with notifications beyond what all browsers can. */
type MoreThanAll = {
  onButtonClicked?: typeof browser.notifications.onButtonClicked;
  update?: unknown;
  getPermissionLevel?: () => Promise<string>;
};

/** The browser's notifications; absent until the person has allowed them. */
function notifications(): (typeof browser.notifications & MoreThanAll) | undefined {
  return browser.notifications;
}

/**
 * Whether notifications have buttons here, as far as can be told without showing one. Firefox has the event for them
 * and not the buttons; it cannot change a notification either, which Chromium can.
 */
export function haveButtons(): boolean {
  const api = notifications();
  return api?.onButtonClicked !== undefined && api.update !== undefined;
}

/** Whether the system lets the browser show ours, as far as the browser tells. */
export async function systemLetsUs(): Promise<boolean> {
  const level = await notifications()?.getPermissionLevel?.();
  return level !== 'denied';
}

/**
 * Shows a notification; one with the same id is replaced. False where it could not be shown: notifications are not
 * allowed, or the browser refused.
 */
export async function showNotification(
  id: NotificationId,
  { title, message, plain, buttons }: NotificationWords,
): Promise<boolean> {
  const api = notifications();
  if (!api) return false;
  const iconUrl = plain ? '/icons/nudge.png' : '/icons/128.png';
  const bare = { type: 'basic' as const, iconUrl, title, message };
  if (haveButtons() && buttons.length > 0) {
    const withButtons = { ...bare, buttons: buttons.map((words) => ({ title: words })) };
    if (await isTaken(() => api.create(id, withButtons))) return true;
  }
  return isTaken(() => api.create(id, bare));
}

/** Where a browser refuses, whatever the reason, nothing is on the screen, and the icon can carry a dot instead. */
async function isTaken(create: () => Promise<string>): Promise<boolean> {
  try {
    await create();
    return true;
  } catch {
    return false;
  }
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

/**
 * Calls back when a button of a notification is pressed, where there are any, with its place from 0 on. As above,
 * adding it again is harmless.
 */
export function whenButtonPressed(listener: (id: string, button: number) => Promise<void>): void {
  const pressed = notifications()?.onButtonClicked;
  if (pressed && !pressed.hasListener(listener)) pressed.addListener(listener);
}
