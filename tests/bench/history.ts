import type { Page } from '@playwright/test';
import { type Figure, median } from './figures';
import type {} from './history-filler';
import { filled } from './filled';
import {
  arrivedAfter,
  heapOf,
  longestTask,
  typed,
  usableAfter,
  watchTasks,
  watchUsable,
} from './history-measures';
import { needle, rareWord } from './history-words';

/** A journal's size, how soon it is usable beside one of a hundred, and how soon a key has to find something. */
type Size = { count: number; usable: number; soon: number };

const sizes: readonly Size[] = [
  { count: 10_000, usable: 1.3, soon: 50 },
  { count: 100_000, usable: 1.6, soon: 150 },
];

const figure = (what: string, ours: number, most: number, baseline: number | null = null) =>
  ({ what, ours, baseline, most, unit: 'ms' }) satisfies Figure;

/** History with a hundred, ten thousand and a hundred thousand check-ins. */
export async function history(page: Page, origin: string, rounds: number): Promise<Figure[]> {
  const at: At = { page, address: `${origin}/options.html#/history`, origin, rounds };
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.addInitScript(watchUsable);
  await filled(at, 100);
  const few = await usable(at, at.address);
  const figures: Figure[] = [];
  for (const size of sizes) {
    await filled(at, size.count);
    const many = size.count.toLocaleString('en');
    figures.push(
      figure(
        `History: usable with ${many}, beside 100`,
        await usable(at, at.address),
        size.usable,
        few,
      ),
      ...(await pageOf50(at, many)),
      ...(await searching(at, size, many)),
      ...(await travelling(at, many)),
      ...(size.count === 10_000 ? await besideAllDays(at, many) : []),
    );
  }
  return figures;
}

type At = { page: Page; address: string; origin: string; rounds: number };

async function usable({ page, rounds }: At, address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await usableAfter(page, address));
  return median(times.slice(2));
}

async function pageOf50({ page, origin, rounds }: At, many: string): Promise<Figure[]> {
  await page.goto(`${origin}/history-filler.html`);
  await page.waitForFunction(() => document.title === 'ready');
  const [ours, raw]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds * 3; round += 1) {
    raw.push(await page.evaluate(() => window.rawPageOf50()));
    ours.push(await page.evaluate(() => window.pageOf50()));
  }
  return [figure(`a page of 50 of ${many}, beside raw`, median(ours), 1.5, median(raw))];
}

/** How often a page is opened to be typed into at once. */
const typings = 5;

/** Types as soon as the page is usable, and again once all is known; a word of one in fifty, and one that is last of all. */
async function searching(at: At, { count, soon }: Size, many: string): Promise<Figure[]> {
  const { page, address } = at;
  const box = page.locator('input[type=search]');
  const before = await heapAfterLeaving(at, async () => {
    await box.fill(rareWord);
    await page.locator('article mark').first().waitFor();
  });
  const openings: number[][] = [];
  for (let opening = 0; opening < typings; opening += 1) {
    await usableAfter(page, address);
    await watchTasks(page);
    await box.focus();
    openings.push(await typed(page, rareWord));
    await box.fill('');
    await page.locator('article mark').first().waitFor({ state: 'detached' });
  }
  const first = median(openings.map(([key]) => key ?? NaN));
  const slowest = median(openings.map((keys) => Math.max(...keys)));
  await box.fill(needle);
  await page.locator('#entry-check-in-' + (count - 1)).waitFor({ timeout: 60_000 });
  await box.fill('');
  await page.locator('article mark').first().waitFor({ state: 'detached' });
  const again = await typed(page, needle);
  await box.fill('');
  await page.locator('article mark').first().waitFor({ state: 'detached' });
  const longest = await longestTask(page);
  const after = await heapAfterLeaving(at, async () => {
    await typed(page, rareWord);
    await box.fill(needle);
    await page.locator('#entry-check-in-' + (count - 1)).waitFor({ timeout: 60_000 });
  });
  const heap = `History of ${many}: heap after searching all of it and leaving, beside after one word`;
  return [
    figure(`search in ${many}: the first key, right after opening`, first, soon),
    figure(`search in ${many}: the slowest key, right after opening`, slowest, soon),
    figure(
      `search in ${many}: the slowest key of a word that only the oldest has`,
      Math.max(...again),
      soon,
    ),
    figure(`search in ${many}: the longest task over 50 ms`, longest, 50),
    { ...figure(heap, after / 1000, 1.2, before / 1000), unit: 'kB' },
  ];
}

/** Does something on History that was just opened, leaves it for another page, and gives back what is held then. */
async function heapAfterLeaving({ page, address }: At, act: () => Promise<void>): Promise<number> {
  await usableAfter(page, address);
  await page.locator('input[type=search]').focus();
  await act();
  await page.getByRole('link', { name: 'Nudges' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nudges' }).waitFor();
  return heapOf(page);
}

async function travelling({ page, address }: At, many: string): Promise<Figure[]> {
  await usableAfter(page, address);
  const trips: number[] = [];
  const pages: number[] = [];
  const year = new Date().getFullYear();
  for (let back = 1; back < 27; back += 1) {
    const month = `${year - back}-${String(1 + ((back * 5) % 12)).padStart(2, '0')}`;
    trips.push(await arrivedAfter(page, { month }));
    for (let press = 0; press < 3; press += 1) {
      pages.push(await arrivedAfter(page, { key: 'PageDown' }));
    }
    trips.push(await arrivedAfter(page, { key: 'End' }));
    trips.push(await arrivedAfter(page, { key: 'Home' }));
  }
  for (let press = 0; press < 40; press += 1) await arrivedAfter(page, { key: 'PageDown' });
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  return [
    figure(
      `History of ${many}: the slowest travel to a month, the end or the top`,
      Math.max(...trips),
      200,
    ),
    figure(`History of ${many}: the slowest page down`, Math.max(...pages), 200),
    {
      ...figure(`History of ${many}: elements after forty pages down`, nodes, 3000),
      unit: 'count',
    },
  ];
}

/** The same of a plain page that reads all rows and renders all of them. */
async function besideAllDays(at: At, many: string): Promise<Figure[]> {
  const { page, origin, address } = at;
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1)
    times.push(await usableAfter(page, `${origin}/all-days.html`));
  await page.locator('input[type=search]').focus();
  const theirs = await typed(page, rareWord);
  await usableAfter(page, address);
  await page.locator('input[type=search]').focus();
  const ours = await typed(page, rareWord);
  return [
    figure(
      `History: usable with ${many}, beside a page of all`,
      await usable({ ...at, rounds: 5 }, address),
      1,
      median(times),
    ),
    figure(
      `search in ${many}: the slowest key, beside a page of all`,
      Math.max(...ours),
      1,
      Math.max(...theirs),
    ),
  ];
}
