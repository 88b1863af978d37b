import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { drawnJournal, drawnMoment, drawnWords, today } from '../support/drawn';
import { HistoryPage } from '../support/pages/history-page';
import { deskLook, handLook, type Look, picture } from '../support/picture';

test.beforeEach(async ({ context, welcomed, seed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  await seed({ records: [...(drawnJournal['records'] ?? []), today] });
});

/** A window of 640 pixels, at twice its size. */
const narrowLook: Look = { width: 320, height: 800, scale: 2, whole: true };

async function allWidths(page: Page, name: string): Promise<void> {
  await picture(page, `${name}-1200`, deskLook);
  await picture(page, `${name}-390`, handLook);
  await picture(page, `${name}-320`, narrowLook);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, 'nothing has to be scrolled to sideways').toBe(0);
}

test('History at any width', async ({ options }) => {
  const page = await options('#/history');
  await new HistoryPage(page).shows(drawnWords);
  await allWidths(page, '05-history-any');
});

test('what is found, and that nothing is', async ({ options }) => {
  const page = await options('#/history');
  await new HistoryPage(page).shows(drawnWords);
  const box = page.getByRole('searchbox');
  await box.fill('the radio');
  await expect(page.locator('article mark').first()).toBeVisible();
  await allWidths(page, '05-history-found');
  await page.getByRole('checkbox', { name: 'Spirit' }).check();
  await box.fill('radio stairwell');
  await expect(page.getByText('Nothing has')).toBeVisible();
  await allWidths(page, '12-history-nothing-found');
});

test('Trends at any width', async ({ options }) => {
  const page = await options('#/trends');
  await expect(page.getByRole('figure')).toHaveCount(3);
  await allWidths(page, '06-trends-any');
  await page.getByRole('radio', { name: 'From day 0' }).check();
  await expect(page.getByRole('figure')).toHaveCount(3);
  await allWidths(page, '20-trends-from-day-zero-any');
});

test('Settings', async ({ options }) => {
  const page = await options('#/settings');
  await expect(page.getByRole('combobox', { name: 'Numbers for' })).toBeVisible();
  await allWidths(page, '09-settings');
});
