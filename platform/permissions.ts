import { browser } from 'wxt/browser';

const wanted = { permissions: ['notifications' as const] };

/** Whether the person has allowed notifications, whatever the system says. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(wanted);
}

/**
 * Asks the person to allow notifications; true if they may be shown. Must be called straight from a click, before
 * anything is awaited: browsers refuse to ask at any other time.
 */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(wanted);
}

/** Calls back when a permission was given or taken away. Gives back how to stop. */
export function whenPermissionsChange(listener: () => Promise<void>): () => void {
  const onChange = () => listener();
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
