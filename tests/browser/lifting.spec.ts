import type { Locator } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { tabTo } from '../support/by-keys';
import { closedByHand } from '../support/closing';
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
  await expect(dialog.getByText('What you wrote stays as it was.')).toBeVisible();
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

test('words selected in an open box: before an experience, in notes for the guide, in a part that is changed', async ({
  options,
}) => {
  const page = await options('#/experiences/drawn-fourth');
  const { keyboard } = page;
  const offer = page.getByRole('button', { name: 'Keep as an insight', exact: true });
  const dialog = page.getByRole('dialog');
  const selectFirst = async (box: Locator, count: number) => {
    await box.press('Control+Home');
    for (let word = 0; word < count; word += 1) await keyboard.press('Control+Shift+ArrowRight');
    await expect(offer).toBeVisible();
  };

  const intention = page.getByRole('textbox', { name: 'Intention' });
  await selectFirst(intention, 6);
  await isSound(page, [1200, 390]);
  await keyboard.press('ArrowRight');
  await expect(offer).toHaveCount(0);
  await selectFirst(intention, 6);
  await keyboard.press('Tab');
  await expect(offer).toBeFocused();
  await keyboard.press('Enter');
  await expect(dialog.getByText('What you wrote stays as it was.')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toHaveValue('To let the quiet be enough');
  await tabTo(page, dialog.getByRole('radio', { name: 'Mind' }));
  await keyboard.press('Space');
  await keyboard.press('Control+Enter');
  await expect(page.getByText('It is among your insights, noticed today.')).toBeVisible();
  await expect(intention).toBeFocused();
  await expect(intention).toHaveValue(/^To let the quiet be enough\. If my jaw locks/);
  await expect(offer).toHaveCount(0);

  await page.getByRole('textbox', { name: /^How I am arriving/ }).selectText();
  await offer.click();
  await expect(dialog.getByRole('textbox')).toHaveValue(
    'Steadier than last time. Curious, and a bit shy of it.',
  );
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.goto(page.url().replace('drawn-fourth', 'drawn-third'));
  await selectFirst(page.getByRole('textbox', { name: 'Notes for your guide' }), 2);
  await offer.click();
  await expect(dialog.getByRole('textbox')).toHaveValue('The jaw');
  await keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit: What came' }).press('Enter');
  await selectFirst(page.getByRole('textbox', { name: 'What came', exact: true }), 2);
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'What held me' })).toBeFocused();
  await expect(offer).toHaveCount(0);
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
  await closedByHand(page);

  const again = await options('#/insights');
  await expect(new InsightsPage(again).one('The quiet isn’t empty. At all')).toBeVisible();
  const raw = await bare();
  await expect.poll(() => rowsOf(raw, 'drafts')).toEqual([]);
});
