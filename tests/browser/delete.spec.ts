import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { drawnJournal } from '../support/drawn';
import { DataPage } from '../support/pages/data-page';
import { HistoryPage } from '../support/pages/history-page';
import { journalVersion, rowsOf } from '../support/seed';

test.beforeEach(async ({ seed, welcomed }) => {
  await welcomed();
  await seed(drawnJournal);
});

const seededWords = 'In the stairwell';

/** Four pages open at once on a machine that may be busy. */
const patiently = expect.configure({ timeout: 30_000 });

/** What is left of Afterglow in the browser's stores. */
function leftIn(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(await chrome.storage.local.get()),
      session: Object.keys(await chrome.storage.session.get()),
      localStorage: Object.keys(localStorage),
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      badge: await chrome.action.getBadgeText({}),
      files,
    };
  });
}

test('everything is deleted once it is typed; every open page lets go; the next opening is a first run', async ({
  bare,
  options,
  popup,
}) => {
  const away = await bare();
  await away.evaluate(async () => {
    await chrome.storage.session.set({ searched: 'words' });
    await chrome.alarms.create('nudge', { when: Date.now() + 3_600_000 });
    await chrome.action.setBadgeText({ text: ' ' });
    const folder = await navigator.storage.getDirectory();
    await folder.getFileHandle('second-copy', { create: true });
  });
  const history = await options('#/history');
  await patiently(new HistoryPage(history).article(seededWords)).toBeVisible();
  const small = await popup();
  const page = await options('#/data');
  const data = new DataPage(page);
  await patiently(data.fact('Check-ins')).toBeVisible();

  await expect(data.button('Delete everything')).toBeDisabled();
  await page.getByLabel('Type delete everything to go on').fill('delete every');
  await expect(data.button('Delete everything')).toBeDisabled();
  await page.getByLabel('Type delete everything to go on').fill('Delete everything ');
  await page.keyboard.press('Enter');

  for (const one of [page, history, small]) {
    await patiently(one.getByText('Everything is deleted.')).toBeVisible();
  }
  expect(await leftIn(away)).toEqual({
    ...{ databases: [], local: [], session: [], localStorage: [] },
    ...{ alarms: [], badge: '', files: [] },
  });

  await page.getByRole('button', { name: 'Begin afresh' }).click();
  await expect(page).toHaveURL(/#\/welcome$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The page stands before its journal is made anew.
  await expect.poll(() => journalVersion(away)).not.toBeNull();
  expect(await rowsOf(away, 'records')).toEqual([]);
  const again = await popup();
  await expect(again.getByRole('button', { name: /start writing/ })).toBeVisible();
});

test('a backup is offered first', async ({ options }) => {
  const data = new DataPage(await options('#/data'));
  await data.isThere();
  await data.button('Save a backup first').click();
  await expect(data.passphrase).toBeVisible();
});
