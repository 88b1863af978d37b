import type { Page } from '@playwright/test';
import { type Figure, median } from './figures';

declare global {
  interface Window {
    seen: { usable?: number; prompt?: number; draft?: number };
  }
}

/**
 * Openings to each round. One opening lies a sixth above or below the next: with 21 of them the ratio of the medians
 * moved by a fifteenth from run to run, with 126 by a fortieth.
 */
const openings = 6;

/** Watches a page from its first moment on, and notes when it can be used and what it shows, in ms since it was asked for. */
function watch(): void {
  window.seen = {};
  const note = (what: keyof Window['seen'], is: unknown) => {
    if (is && window.seen[what] === undefined) window.seen[what] = performance.now();
  };
  const look = () => {
    const box = document.querySelector('textarea');
    const scale = document.querySelector('input[type=radio]');
    note('usable', box && (scale || location.pathname === '/box.html'));
    note('prompt', document.querySelector('label.prompt')?.textContent);
    note('draft', box?.value);
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  if (!value?.set || !value.get) throw new Error('A text box has no value');
  const { get, set } = value;
  Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
    configurable: true,
    get,
    set(words: string) {
      set.call(this, words);
      look();
    },
  });
}

/** Types right after the popup can be used, and proves that neither the draft nor what was typed is lost. */
async function provesThatNothingIsLost(page: Page, address: string, draft: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('textarea').focus();
  await page.keyboard.type(' and more');
  await page.waitForFunction((words) => {
    const text = document.querySelector('textarea')?.value ?? '';
    return text.includes(words) && text.includes('and more');
  }, draft);
}

/**
 * How long until the popup can be used, and until today's draft is shown, each beside a page of the same
 * extension that only adds a text box. Openings are taken in turn.
 */
export async function opening(page: Page, origin: string, rounds: number): Promise<Figure[]> {
  const popup = `${origin}/popup.html#/check-in`;
  const draft = 'A sentence that was begun before.';
  await page.addInitScript(watch);
  await page.goto(popup);
  await page.locator('textarea').fill(draft);
  await page.waitForFunction(() => document.querySelector('label.prompt')?.textContent);
  const prompt = await page.locator('label.prompt').textContent();
  const times = { box: [] as number[], usable: [] as number[], draft: [] as number[] };
  for (let round = 0; round < rounds * openings; round += 1) {
    await page.goto(`${origin}/box.html`);
    times.box.push(await page.evaluate(() => window.seen.usable ?? NaN));
    await page.goto(popup);
    await page.waitForFunction(() => window.seen.draft);
    const seen = await page.evaluate(() => window.seen);
    if ((await page.locator('label.prompt').textContent()) !== prompt)
      throw new Error('The popup asked something else');
    times.usable.push(seen.usable ?? NaN);
    times.draft.push(Math.max(seen.draft ?? NaN, seen.prompt ?? NaN));
  }
  await provesThatNothingIsLost(page, popup, draft);
  const baseline = median(times.box);
  return [
    {
      what: 'popup: a scale can be set, the box typed into',
      ours: median(times.usable),
      baseline,
      unit: 'ms',
      most: 1.15,
    },
    {
      what: 'popup: today’s draft and its prompt are shown',
      ours: median(times.draft),
      baseline,
      unit: 'ms',
      most: 2,
    },
  ];
}
