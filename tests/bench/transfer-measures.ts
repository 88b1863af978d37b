import type { Page } from '@playwright/test';
import type {} from './plain-transfer';
import { heapOf, longestTask, watchTasks } from './history-measures';

declare global {
  interface Window {
    began: number;
    over: number;
  }
}

/** Something long that a page does: what sets it off, and the words on screen once it is over. */
export type Work = { begin: () => Promise<unknown>; until: string };

/** What a long work cost: milliseconds, and the longest task of the page. */
export type Cost = { took: number; longest: number };

/** Waits far longer than any of this may take, in milliseconds. */
const patience = 300_000;

/** Notes when a click or a choice of a file comes, and when words are on screen. */
function watch(until: string): void {
  window.began = 0;
  window.over = 0;
  const began = () => {
    window.began ||= performance.now();
  };
  for (const event of ['click', 'change']) document.addEventListener(event, began, true);
  const observer = new MutationObserver(() => {
    if (window.began === 0 || !document.body.textContent.includes(until)) return;
    window.over = performance.now();
    observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Does one work after another on the page as it stands, and gives back what they cost together. */
export async function costOf(page: Page, works: readonly Work[]): Promise<Cost> {
  await watchTasks(page);
  let took = 0;
  for (const { begin, until } of works) {
    await page.evaluate(watch, until);
    await begin();
    await page.waitForFunction(() => window.over > 0, undefined, { timeout: patience });
    took += await page.evaluate(() => window.over - window.began);
  }
  return { took, longest: await longestTask(page) };
}

/** Does something on the page. Gives back by how many bytes what the heap must hold grew meanwhile, at most. */
export async function growthBy(page: Page, act: () => Promise<unknown>): Promise<number> {
  const before = await heapOf(page);
  let highest = before;
  let going = true;
  const follow = async () => {
    while (going) highest = Math.max(highest, await heapOf(page));
  };
  const following = follow();
  try {
    await act();
  } finally {
    going = false;
    await following;
  }
  return highest - before;
}
