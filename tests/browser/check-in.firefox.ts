import type { Page } from 'puppeteer-core';
import { expect, test } from '../support/firefox';

const words = 'Rain on the skylight, and nobody needed anything.';

async function writeAndKeep(page: Page): Promise<void> {
  await page.waitForSelector('form textarea');
  for (const digit of ['7', '5', '6'] as const) {
    await page.keyboard.press(digit);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(words);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="status"]')].some((status) =>
      status.textContent?.startsWith('Kept'),
    ),
  );
}

async function articles(page: Page): Promise<string[]> {
  await page.waitForSelector('article');
  return page.$$eval('article', (found) => found.map((article) => article.textContent ?? ''));
}

test('a check-in kept in Firefox stands in History, live and after a restart', async ({
  start,
}) => {
  const first = await start();
  const history = await first.open('options.html#/history');
  const popup = await first.open('popup.html#/check-in');
  await writeAndKeep(popup);
  expect(await articles(history)).toEqual([expect.stringContaining(words)]);
  await first.close();

  const second = await start();
  const later = await second.open('options.html#/history');
  expect(await articles(later)).toEqual([expect.stringContaining(words)]);
});

test('a draft outlives its page in Firefox', async ({ start }) => {
  const first = await start();
  const popup = await first.open('popup.html#/check-in');
  await popup.waitForSelector('form textarea');
  await popup.keyboard.press('4');
  await popup.focus('form textarea');
  await popup.keyboard.type('Rain on the sky');
  await popup.close();
  const again = await first.open('popup.html#/check-in');
  await again.waitForFunction(
    () => document.querySelector('textarea')?.value === 'Rain on the sky',
  );
});
