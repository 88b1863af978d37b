import { browser } from 'wxt/browser';

const wanted = { permissions: ['idle' as const] };

/** How long nobody has touched anything before they count as away, in seconds. */
const away = 300;

/** Whether somebody is there; absent until the person has allowed us to know. */
function idle(): typeof browser.idle | undefined {
  return browser.idle;
}

/** Whether somebody is at the device. True where the browser does not let us know. */
export async function isSomebodyThere(): Promise<boolean> {
  const state = await idle()?.queryState(away);
  return state === undefined || state === 'active';
}

/** Whether the browser lets us know when somebody is there. */
export function mayKnowPresence(): Promise<boolean> {
  return browser.permissions.contains(wanted);
}

/**
 * Asks the person to let us know when somebody is there; true if they do. Must be called straight from a click,
 * before anything is awaited.
 */
export function askForPresence(): Promise<boolean> {
  return browser.permissions.request(wanted);
}

/**
 * Calls back when somebody comes, or goes. Does nothing while that is not allowed; adding the same listener again,
 * once it is, is harmless.
 */
export function whenPresenceChanges(listener: () => Promise<void>): void {
  const changed = idle()?.onStateChanged;
  if (!changed || changed.hasListener(listener)) return;
  idle()?.setDetectionInterval(away);
  changed.addListener(listener);
}
