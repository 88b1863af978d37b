import { browser } from 'wxt/browser';

const key = 'looked';

/** The day on which the journal was last looked after, `YYYY-MM-DD`; null where it never was. */
export async function lookedOn(): Promise<string | null> {
  const stored = (await browser.storage.local.get(key))[key];
  return typeof stored === 'string' ? stored : null;
}

/** Notes that it was looked after on a day. */
export async function noteLooked(day: string): Promise<void> {
  await browser.storage.local.set({ [key]: day });
}
