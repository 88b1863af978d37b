import type { Page } from '@playwright/test';

declare global {
  interface Window {
    usable: number;
    longest: number;
  }
}

/** Notes the first frame in which there are articles and a search box. To be run before a page's own scripts. */
export function watchUsable(): void {
  const watch = new MutationObserver(() => {
    const isThere =
      document.querySelector('article') && document.querySelector('input[type=search]');
    if (!isThere) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.usable = performance.now();
      }),
    );
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Opens a page and gives back when its first screen was drawn and its search could take text, in ms. */
export async function usableAfter(page: Page, address: string): Promise<number> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.usable > 0, undefined, { timeout: 120_000 });
  return page.evaluate(() => window.usable);
}

/** Notes the longest task of the page's main thread from now on. Tasks of up to 50 ms count as none. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
  });
}

/** The longest task since `watchTasks`, in ms; 0 where none was over 50. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(
    () => new Promise<number>((resolve) => setTimeout(() => resolve(window.longest), 100)),
  );
}

/** Types a word letter by letter; for each, the ms from its event until what it finds is on screen, marked. */
export async function typed(page: Page, word: string): Promise<number[]> {
  const times: number[] = [];
  for (let length = 1; length <= word.length; length += 1) {
    await page.evaluate(listenForKey, word.slice(0, length));
    await page.keyboard.press(word.charAt(length - 1));
    times.push(await page.evaluate(() => window.found));
  }
  return times;
}

declare global {
  interface Window {
    found: Promise<number>;
  }
}

/** Waits for the next input, and then for a frame in which all that is marked is what was typed. */
function listenForKey(text: string): void {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  const marked = () => document.querySelector('article mark')?.textContent?.toLowerCase();
  let from: number | null = null;
  box?.addEventListener('input', () => (from = performance.now()), { once: true });
  window.found = window
    .whenDrawn(() => from !== null && marked() === text, `“${text}”, typed and marked`)
    .then((drawn) => drawn - (from ?? NaN));
}

/** A way to travel. */
export type Trip = { key: 'Home' | 'End' | 'PageDown' } | { month: string };

/** Travels, and gives back how long it took until one had arrived and that was drawn, in ms. */
export async function arrivedAfter(page: Page, trip: Trip): Promise<number> {
  // Behind another tab it would draw no frames.
  await page.bringToFront();
  return page.evaluate((wanted) => {
    const before = scrollY;
    const inSight = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const isThere = () => {
      if ('month' in wanted)
        return [...document.querySelectorAll(`#month-${wanted.month}`)].some(inSight);
      if (wanted.key === 'PageDown') return [...document.querySelectorAll('article')].some(inSight);
      if (wanted.key === 'Home')
        return scrollY === 0 && !!document.querySelector('#entry-check-in-0');
      const isFoot = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      return isFoot && !document.querySelector('.more-foot');
    };
    const from = performance.now();
    if ('month' in wanted) location.hash = `#/history/${wanted.month}`;
    else if (wanted.key === 'PageDown')
      scrollTo({ top: before + innerHeight * 0.9, behavior: 'instant' });
    else
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: wanted.key, bubbles: true, cancelable: true }),
      );
    return window
      .whenDrawn(isThere, `Travelling to ${JSON.stringify(wanted)}`)
      .then((drawn) => drawn - from);
  }, trip);
}

/** Bytes of JavaScript that are held once what is not needed is gone. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
