import type { Page } from '@playwright/test';
import { dayAfter, type Day } from '../../domain/day';
import { expect, test } from '../support/afterglow';
import { checkInOf } from '../support/many-days';
import { HistoryPage } from '../support/pages/history-page';

const lantern = 'A lantern in the lane.';
const days = {
  records: Array.from({ length: 120 }, (_, back) =>
    checkInOf(
      dayAfter('2026-05-12' as Day, -back),
      back % 40 === 39 ? lantern : 'Nothing of the kind.',
      back % 40 === 39 ? 2 : 1,
    ),
  ),
};

declare global {
  /** Whether an article that was not asked for ever stood on the page. */
  var strayed: boolean;
}

/** From here on, every page notes when an article without these words stands on it. */
async function watch(page: Page, words: string): Promise<void> {
  await page.addInitScript((wanted) => {
    globalThis.strayed = false;
    new MutationObserver(() => {
      const said = [...document.querySelectorAll('article')].map(({ textContent }) => textContent);
      if (said.some((text) => !text.includes(wanted))) globalThis.strayed = true;
    }).observe(document, { childList: true, subtree: true });
  }, words);
}

const hasStrayed = (page: Page) => page.evaluate(() => globalThis.strayed);

test('where an address has filters, nothing else is shown before: at the opening, after a reload, on the way back', async ({
  options,
  seed,
}) => {
  await seed(days);
  const page = await options('#/nudges');
  await watch(page, lantern);
  const history = new HistoryPage(page);
  const address = new URL('#/history?lens=spirit', page.url()).href;
  await page.goto('about:blank');
  await page.goto(address);
  await expect(history.articles).toHaveCount(3);
  expect(await hasStrayed(page)).toBe(false);
  await page.reload();
  await expect(history.articles).toHaveCount(3);
  expect(await hasStrayed(page)).toBe(false);
  await page.getByRole('link', { name: 'Nudges' }).click();
  await expect(history.articles).toHaveCount(0);
  await page.goBack();
  await expect(history.articles).toHaveCount(3);
  expect(await hasStrayed(page)).toBe(false);

  // And so with words, which are in no address.
  await page.getByRole('searchbox').fill('lantern');
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('lantern');
  await expect(history.articles).toHaveCount(3);
  expect(await hasStrayed(page)).toBe(false);
});
