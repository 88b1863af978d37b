import { browser } from 'wxt/browser';

/**
 * What is remembered until the browser closes, in memory only: never on disk, and never in an address. Not there any
 * more (or never there): undefined.
 */
export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Remembers something until the browser closes, or until it is forgotten by remembering null. */
export async function remember(key: string, value: unknown): Promise<void> {
  await (value === null
    ? browser.storage.session.remove(key)
    : browser.storage.session.set({ [key]: value }));
}

/** A number that counting may begin at in one tab without meeting another tab's: a multiple of a thousand. */
export function visitNumber(): number {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return chance * 1000;
}
