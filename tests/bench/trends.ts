import type { Page } from '@playwright/test';
import { rebuilt } from './trend-journal';
import { type Figure, median } from './figures';

/** Days in the journal: about thirty years. */
const days = 10_000;

/** Milliseconds from a click on some words' radio button until its drawing has been drawn. */
async function drawnAfter(page: Page, words: string): Promise<number> {
  return page.evaluate(async (chosen) => {
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent === chosen);
    const before = document.querySelector('svg.lane path.run');
    const path = before?.getAttribute('d');
    const from = performance.now();
    label?.click();
    const isAnother = () => {
      const now = document.querySelector('svg.lane path.run')?.getAttribute('d');
      return now !== undefined && now !== null && now !== path;
    };
    return (await window.whenDrawn(isAnother, `The drawing of “${chosen}”`, 2)) - from;
  }, words);
}

/** Milliseconds from a click on Trends in the navigation until all of its drawings stand and are painted. */
async function opened(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/options.html#/history`);
  await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
  return page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('a[href="#/trends"]');
    const from = performance.now();
    link?.click();
    const areAll = () => document.querySelectorAll('svg.lane').length >= 4;
    return (await window.whenDrawn(areAll, 'Trends, with all of its drawings', 2)) - from;
  });
}

/**
 * How long Trends takes to draw everything over 10,000 days, from the click on "Everything" and on "From day 0", and
 * to open at its usual three months. The journal that is there is filled with days first.
 */
export async function trends(page: Page, origin: string, rounds: number): Promise<Figure[]> {
  await rebuilt(page, origin, days);
  await page.setViewportSize({ width: 1200, height: 900 });
  const opening: number[] = [];
  for (let round = 0; round < rounds; round += 1) opening.push(await opened(page, origin));
  const everything: number[] = [];
  const fromDayZero: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await drawnAfter(page, 'Two weeks');
    everything.push(await drawnAfter(page, 'Everything'));
    fromDayZero.push(await drawnAfter(page, 'From day 0'));
    await drawnAfter(page, 'By date');
  }
  const figure = (what: string, times: readonly number[], most: number): Figure => ({
    what,
    ours: median(times.slice(2)),
    baseline: null,
    unit: 'ms',
    most,
  });
  return [
    figure('Trends: everything of 10,000 days, click to drawn', everything, 150),
    figure('Trends: from day 0, with 10,000 days, click to drawn', fromDayZero, 150),
    figure('Trends: opened with 10,000 days, click to drawn', opening, 150),
  ];
}
