import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnInsights } from '../support/drawn-insights';
import { HistoryPage } from '../support/pages/history-page';
import { InsightsPage } from '../support/pages/insights-page';
import { deskLook, handLook, picture } from '../support/picture';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

async function bothWidths(page: Page, name: string): Promise<void> {
  await picture(page, `${name}-1200`, deskLook);
  await picture(page, `${name}-390`, handLook);
}

test('Insights, by state, and the shelf', async ({ seed, options }) => {
  await seed(drawnInsights);
  const page = await options('#/insights');
  const insights = new InsightsPage(page);
  await expect(insights.one('My jaw knows')).toBeVisible();
  await expect(page.getByText('done today')).toBeVisible();
  await bothWidths(page, '15-insights');
  await insights.stateOf('I can put things down').click();
  await expect(page.getByRole('menu')).toBeVisible();
  await bothWidths(page, '15-insights-menu');
  await page.keyboard.press('Escape');
  await insights.choose('The quiet', 'Say it differently');
  await page.getByText('One released').click();
  await page.getByText('Days it was done').first().click();
  await bothWidths(page, '15-insights-editing');
  await page.getByRole('button', { name: 'Done' }).click();
  await insights.choose('The quiet', 'Add a practice');
  await expect(page.getByRole('dialog')).toBeVisible();
  await picture(page, '15-take-up-1200', { width: 1200, height: 900 });
  await picture(page, '15-take-up-390', { width: 390, height: 844 });
});

test('Insights while one is written, with none, and on the shelf’s day', async ({
  context,
  seed,
  options,
}) => {
  const page = await options('#/insights');
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await bothWidths(page, '15-insights-empty');
  await seed(drawnInsights);
  await page.getByRole('button', { name: 'Write one down' }).click();
  await expect(page.getByLabel('The insight, in your words')).toBeFocused();
  await bothWidths(page, '15-insights-writing');
  await context.clock.setFixedTime(new Date('2026-05-28T20:41:00+01:00'));
  const later = await options('#/insights');
  await expect(later.getByText('Let it go').first()).toBeVisible();
  await bothWidths(later, '15-insights-shelf-day');
});

test('words of a check-in, lifted', async ({ seed, options }) => {
  await seed(drawnInsights);
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.shows('Jaw again');
  await new InsightsPage(page).select('I only noticed because the physio asked.');
  await expect(page.getByRole('button', { name: 'Keep as an insight' })).toBeVisible();
  await picture(page, '15-lift-1200', { width: 1200, height: 900 });
  await page.getByRole('button', { name: 'Keep as an insight' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await picture(page, '15-lift-said-1200', { width: 1200, height: 900 });
  await picture(page, '15-lift-said-390', { width: 390, height: 844 });
});
