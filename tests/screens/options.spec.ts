import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { drawnJournal, drawnMoment, drawnWords, newcomer, today } from '../support/drawn';
import { HistoryPage } from '../support/pages/history-page';
import { deskLook, handLook, picture, popupLook } from '../support/picture';
import { loseDatabase, plantDatabase, type Rows } from '../support/seed';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

const fullJournal: Rows = { records: [...(drawnJournal['records'] ?? []), today] };

/** The page as wide as a desk and as a phone. */
async function bothWidths(page: Page, name: string): Promise<void> {
  await picture(page, `${name}-1200`, deskLook);
  await picture(page, `${name}-390`, handLook);
}

test('History', async ({ seed, options }) => {
  await seed(fullJournal);
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.shows(drawnWords);
  await bothWidths(page, '05-history');
  await history.openMenu('Jaw again');
  await expect(page.getByRole('menu')).toBeVisible();
  await picture(page, '12-history-menu-1200', { width: 1200, height: 900 });
  await page.keyboard.press('Escape');
  await history.choose('Jaw again', 'Move to another day');
  await expect(page.getByRole('dialog')).toBeVisible();
  await picture(page, '12-history-move-1200', { width: 1200, height: 900 });
  await page.keyboard.press('Escape');
});

test('History while one is changed, and after one was removed', async ({ seed, options }) => {
  await seed(fullJournal);
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.choose('Jaw again', 'Edit');
  await expect(page.getByRole('button', { name: 'Keep the change' })).toBeVisible();
  await bothWidths(page, '12-history-editing');
  await page.getByRole('button', { name: 'Leave it as it was' }).click();
  await history.remove('In the stairwell');
  await expect(history.putBackButton.first()).toBeVisible();
  await bothWidths(page, '12-history-removed');
});

test('History with nothing in it', async ({ seed, options }) => {
  await seed(newcomer);
  const page = await options('#/history');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await bothWidths(page, '12-history-empty');
});

test('Nudges', async ({ seed, options }) => {
  await seed(fullJournal);
  const page = await options('#/nudges');
  await expect(page.getByRole('switch', { name: 'Nudge me' })).toBeVisible();
  await bothWidths(page, '09-nudges');
});

test('Prompts and practices', async ({ seed, options }) => {
  await seed(fullJournal);
  const page = await options('#/prompts');
  await expect(page.getByRole('heading', { name: 'Practices', exact: true })).toBeVisible();
  await bothWidths(page, '16-prompts-and-practices');
  await page.getByRole('button', { name: 'Write a prompt' }).click();
  await picture(page, '16-prompts-own-1200', { width: 1200, height: 900 });
});

test('Support over a page', async ({ seed, options }) => {
  await seed(fullJournal);
  const page = await options('#/history');
  await new HistoryPage(page).shows(drawnWords);
  await page.getByRole('link', { name: 'Need support now?' }).first().click();
  await expect(page.getByText('Jonas')).toBeVisible();
  await picture(page, '10-support-page-1200', { width: 1200, height: 900 });
});

test('Welcome', async ({ options }) => {
  const page = await options('#/welcome');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await bothWidths(page, '24-welcome');
});

test('a journal that a newer Afterglow wrote', async ({ bare, popup, options }) => {
  await plantDatabase(await bare(), 9990, { records: [] });
  const text = 'This journal was written by a newer Afterglow.';
  const small = await popup();
  await expect(small.getByText(text)).toBeVisible();
  await picture(small, '22-recovery-newer-380', popupLook);
  const large = await options('#/history');
  await expect(large.getByText(text)).toBeVisible();
  await bothWidths(large, '22-recovery-newer');
});

test('a journal that cannot be seen from here', async ({ bare, worker, popup, options }) => {
  await loseDatabase(await bare());
  await worker.evaluate(() =>
    chrome.storage.local.set({ journal: { journal: 'before', schema: 1, notEmpty: true } }),
  );
  const text = 'Your journal isn’t where it was.';
  const small = await popup();
  await expect(small.getByText(text)).toBeVisible();
  await picture(small, '22-recovery-not-visible-380', popupLook);
  const large = await options('#/history');
  await expect(large.getByText(text)).toBeVisible();
  await bothWidths(large, '22-recovery-not-visible');
});

test('Data and privacy', async ({ seed, options }) => {
  await seed(fullJournal);
  const page = await options('#/data');
  await expect(page.getByText('Space used')).toBeVisible();
  await page.getByText('What the browser lets Afterglow do').click();
  await bothWidths(page, '09-data');
  await page.getByRole('button', { name: 'Save a backup', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await bothWidths(page, '09-data-passphrase');
});
