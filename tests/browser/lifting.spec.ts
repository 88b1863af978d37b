import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnExperiences, stairwell } from '../support/drawn-experiences';
import { drawnInsights } from '../support/drawn-insights';
import { InsightsPage } from '../support/pages/insights-page';
import { rowsOf } from '../support/seed';
import { isSound } from '../support/sound';

test.beforeEach(async ({ context, welcomed, seed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  await seed(drawnExperiences);
});

test('words of an account become an insight that says where it came from', async ({ options }) => {
  const page = await options('#/experiences/drawn-third');
  await expect(page.getByText('Warm first, and slow.')).toBeVisible();
  await new InsightsPage(page).select('Ruth said my name.');
  await page.getByRole('button', { name: 'Keep as an insight', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('The account stays as it was.')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toHaveValue('Ruth said my name.');
  await dialog.getByRole('radio', { name: 'Spirit' }).check();
  await isSound(page, [1200, 390]);
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('It is among your insights, noticed today.')).toBeVisible();
  await expect(page.locator('.insight', { hasText: 'Ruth said my name.' })).toBeVisible();

  await page.getByRole('link', { name: 'All insights' }).click();
  const one = new InsightsPage(page).one('Ruth said my name.');
  await one.getByRole('link', { name: 'Third experience' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Third experience' })).toBeVisible();
});

test('by keys: a whole part, and one of three looks, with its lens', async ({ options }) => {
  const page = await options('#/experiences/drawn-third');
  await page.getByRole('button', { name: 'Keep as an insight: Before' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/^To stop bracing/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const moment = await options(`#/experiences/moment/${stairwell?.id}`);
  const box = moment.getByRole('textbox').nth(2);
  await box.fill('Held, by nobody in particular');
  await box.press('Tab');
  await moment.keyboard.press('Enter');
  const dialog = moment.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toHaveValue('Held, by nobody in particular');
  await expect(dialog.getByRole('radio', { name: 'Spirit' })).toBeChecked();
  await moment.keyboard.press('Control+Enter');
  await expect(moment.getByRole('link', { name: 'Held, by nobody in particular' })).toBeVisible();
});

test('the last letter of an insight that is said differently outlives its page', async ({
  options,
  bare,
  seed,
}) => {
  await seed(drawnInsights);
  const page = await options('#/insights');
  const insights = new InsightsPage(page);
  await insights.choose('The quiet', 'Say it differently');
  await page.getByLabel('The insight, in your words').press('End');
  await page.keyboard.type(' At all');
  await page.close({ runBeforeUnload: true });

  const again = await options('#/insights');
  await expect(new InsightsPage(again).one('The quiet isn’t empty. At all')).toBeVisible();
  const raw = await bare();
  await expect
    .poll(async () => JSON.stringify(await rowsOf(raw, 'drafts')))
    .not.toContain('typed-');
});
