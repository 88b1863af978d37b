import type { Page } from 'puppeteer-core';
import { expect, test } from '../support/firefox';
import { daysAgo } from '../support/trend-seed';

/** Writes a check-in of a day through the popup's page. */
async function keepFor(page: Page, digits: readonly string[], words: string): Promise<void> {
  await page.waitForSelector('form textarea');
  for (const digit of digits) {
    await page.keyboard.press(digit as '5');
    await page.keyboard.press('Tab');
  }
  await page.focus('form textarea');
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

const shows = (page: Page, selector: string, words: string[]) =>
  page.waitForFunction(
    (found, wanted) =>
      JSON.stringify([...document.querySelectorAll(found)].map((one) => one.textContent)) ===
      wanted,
    {},
    selector,
    JSON.stringify(words),
  );

test('History, search, travel, Trends and a theme in Firefox', async ({ start }) => {
  const firefox = await start();
  const kept = [
    { ago: 0, digits: ['7', '5', '6'], words: 'Rain on the skylight.' },
    { ago: 1, digits: ['6', '4', '5'], words: 'A lighthouse, far out.' },
    { ago: 40, digits: ['5', '4', '4'], words: 'The café was closed.' },
  ];
  for (const { ago, digits, words } of kept) {
    const popup = await firefox.open(`popup.html#/check-in/${daysAgo(ago)}`);
    await keepFor(popup, digits, words);
    await popup.close();
  }

  const page = await firefox.open('options.html#/history');
  await shows(
    page,
    'article .read',
    kept.map(({ words }) => words),
  );
  await page.keyboard.press('/');
  await page.keyboard.type('LIGHT');
  await shows(page, 'article mark', ['light', 'light']);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('cafe');
  await shows(page, 'article mark', ['café']);
  expect(await page.evaluate(() => location.hash)).toBe('#/history');
  await page.$eval('input[type=search]', (box) => box.blur());

  await page.evaluate((day) => {
    location.hash = `#/history/${day}`;
  }, daysAgo(40));
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('The café'));

  await page.evaluate(() => {
    location.hash = '#/trends';
  });
  await page.waitForFunction(() => document.querySelectorAll('figure svg.lane').length === 3);
  expect(await page.$$eval('tbody tr', (rows) => rows.length)).toBe(3);

  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.waitForSelector('input[name=theme]');
  await page.evaluate(() => {
    document.querySelectorAll<HTMLInputElement>('input[name=theme]')[2]?.click();
  });
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  const later = await firefox.open('popup.html#/check-in');
  await later.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
});
