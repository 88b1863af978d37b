import type { Page } from 'puppeteer-core';
import { expect, test } from '../support/firefox';
import { checkInEach } from '../support/many-days';

/** Puts rows among the records of the journal that is there, past the product. */
async function putRecords(page: Page, rows: readonly unknown[]): Promise<void> {
  await page.evaluate(async (put) => {
    const opening = indexedDB.open('afterglow');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const database = opening.result;
    const writing = database.transaction('records', 'readwrite', { durability: 'strict' });
    for (const row of put) writing.objectStore('records').put(row);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, rows);
}

/** Waits until an article with these words is within the window. */
async function inView(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (expected) => {
      const article = [...document.querySelectorAll('article')].find((one) =>
        one.textContent?.includes(expected),
      );
      const box = article?.getBoundingClientRect();
      return box !== undefined && box.bottom > 0 && box.top < innerHeight;
    },
    {},
    words,
  );
}

test('three years of days in Firefox: travelled, searched, drawn', async ({ start }) => {
  const firefox = await start();
  const first = await firefox.open('options.html#/history');
  await first.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'afterglow'),
  );
  await putRecords(first, checkInEach('2023-06-01', '2026-05-14', 3));
  await first.close();
  const page = await firefox.open('options.html#/history');
  await inView(page, 'Words of 2026-05-14.');

  await page.keyboard.press('End');
  await inView(page, 'Words of 2023-06-02.');
  await page.evaluate(() => {
    location.hash = '#/history/2024-12';
  });
  await inView(page, 'Words of 2024-12-29.');
  expect(await page.$$eval('*', (all) => all.length)).toBeLessThan(3000);

  await page.keyboard.press('/');
  await page.keyboard.type('2025-02-0');
  await page.waitForFunction(() => document.querySelectorAll('article mark').length > 1);
  expect(await page.evaluate(() => location.href)).not.toContain('2025');
  const found = await page.$$eval('article', (all) => all.map((one) => one.textContent ?? ''));
  expect(found.length).toBe(3);
  for (const one of found) expect(one).toContain('Words of 2025-02-0');

  await page.evaluate(() => {
    location.hash = '#/trends';
  });
  await page.locator('::-p-aria([name="Everything"])').click();
  await page.waitForFunction(() => document.querySelectorAll('main svg path').length >= 3);
  await page.waitForFunction(() => document.querySelectorAll('main table tbody tr').length > 0);
});
