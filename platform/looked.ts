import { browser } from 'wxt/browser';
import { type Day, dayFrom } from '../domain/day';

const key = 'looked';

/** How the last look after the journal ended: on a day, `YYYY-MM-DD`, or not at all, since the browser did before. */
export type Look = Day | 'unfinished';

/** The last look after the journal; null where there never was one. */
export async function lastLook(): Promise<Look | null> {
  const stored = (await browser.storage.local.get(key))[key];
  return stored === 'unfinished' ? stored : dayFrom(String(stored));
}

/** Notes that a look has begun, as `unfinished`, or that it came to its end on a day. */
export async function noteLook(look: Look): Promise<void> {
  await browser.storage.local.set({ [key]: look });
}
