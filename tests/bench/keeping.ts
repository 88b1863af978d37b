import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type Figure, median } from './figures';

declare global {
  interface Window {
    pressed: number;
    shown: number;
    stored: number;
  }
}

/** Notes when Enter was pressed, and when the frame that draws "Kept" is over: the next one begins. */
function watch(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') window.pressed = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (window.shown || !window.pressed || !document.body?.textContent?.includes('Kept')) return;
    window.shown = -1;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.shown = performance.now();
      }),
    );
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Whether today's draft holds all of these words, read past the product. */
function draftHolds(words: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.open('afterglow');
    request.onsuccess = () => {
      const all = request.result.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => {
        request.result.close();
        const rows = JSON.stringify(all.result);
        resolve(words.every((word) => rows.includes(word)));
      };
    };
  });
}

/** Milliseconds in which a person looks up from what they wrote; what the page does after a key is over by then. */
const lookingUp = 500;

/** One animation frame on a screen of 60 Hz, in milliseconds. */
const frame = 1000 / 60;

async function timeOf(page: Page, what: 'stored' | 'shown'): Promise<number> {
  await pause(lookingUp);
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction((end) => window[end] > 0, what);
  return page.evaluate((end) => window[end] - window.pressed, what);
}

/**
 * From the key press to "Kept" on screen, beside a raw IndexedDB put with strict durability and one frame. Taken in
 * turn, each on a page that has come to rest.
 */
export async function keeping(page: Page, origin: string, rounds: number): Promise<Figure[]> {
  await page.addInitScript(watch);
  const times = { raw: [] as number[], ours: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(`${origin}/put.html`);
    await page.waitForFunction(() => document.title === 'ready');
    times.raw.push((await timeOf(page, 'stored')) + frame);
    await page.goto('about:blank');
    await page.goto(`${origin}/popup.html#/check-in`);
    await page.locator('textarea').fill(`A sentence of the evening, for the ${round}th time.`);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('6');
    // All of it has to be on disk before the key is pressed, as it is for a person who looks up.
    await page.waitForFunction(draftHolds, [`for the ${round}th time.`, '"wellbeing":6'], {
      polling: 100,
    });
    times.ours.push(await timeOf(page, 'shown'));
  }
  return [
    {
      what: 'Keep: from the key press to “Kept” on screen',
      ours: median(times.ours),
      baseline: median(times.raw),
      unit: 'ms',
      most: 1.5,
    },
  ];
}
