import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from '../support/firefox';
import { root } from '../support/tree';

const sleepAndRest = join(root, 'scripts/sample/words/sleep-and-rest.json');

// A page may then read the clipboard back without asking.
test.use({ prefs: { 'dom.events.testing.asyncClipboard': true } });

function press(page: Page, name: string): Promise<void> {
  return page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

/** Waits until what a page shows holds words, or no longer holds them. */
async function says(page: Page, words: string, there = true): Promise<void> {
  await page.waitForFunction(
    (what: string, so: boolean) => document.body.innerText.includes(what) === so,
    {},
    words,
    there,
  );
}

/** Strikes a question out of the page for the guide, and copies what is left of it. */
async function strikeAndCopy(page: Page): Promise<void> {
  await press(page, 'Choose lines of “What I’d like to talk about”');
  for (const question of ['Is the quiet the same one?', 'Why the jaw?']) {
    await page.waitForSelector('.question-new textarea');
    await page.focus('.question-new textarea');
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (words: string) => document.querySelector('.paper')?.textContent?.includes(words),
      {},
      question,
    );
  }
  await page.$$eval('.paper [data-line]', (lines) => {
    lines
      .find((line) => line.textContent?.includes('Why the jaw?'))
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  await page.waitForFunction(
    () => !document.querySelector('.paper')?.textContent?.includes('Why the jaw?'),
  );
  await press(page, 'Copy as text');
  await says(page, 'Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Is the quiet the same one?');
  expect(text).toContain('Not a clinical record.');
  expect(text).not.toContain('jaw');
}

/** Loads a questionnaire, and answers it by keys. */
async function loadAndAnswer(page: Page): Promise<void> {
  const input = (await page.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(sleepAndRest);
  await press(page, 'Add it');
  await page.waitForSelector('form.qn input[type="radio"]');
  await page.focus('form.qn input[type="radio"]');
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowDown');
  await says(page, 'Saved on this device as you go');
  await press(page, 'Keep the answers');
  await says(page, 'Kept. The answers stand below.');
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
}

test('Firefox copies nothing that was struck out for the guide, and answers a clinic’s questionnaire', async ({
  start,
}) => {
  const firefox = await start();
  await strikeAndCopy(await firefox.open('options.html#/guide'));
  await loadAndAnswer(await firefox.open('options.html#/guide/questionnaires'));
});
