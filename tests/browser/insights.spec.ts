import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnInsights } from '../support/drawn-insights';
import { CheckInPage } from '../support/pages/check-in-page';
import { HistoryPage } from '../support/pages/history-page';
import { InsightsPage } from '../support/pages/insights-page';
import { isSound } from '../support/sound';

test.beforeEach(async ({ context, welcomed, seed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  await seed(drawnInsights);
});

const words = (page: Page) => page.getByLabel('The insight, in your words');

test('from words in a check-in to a practice that is ticked in the popup and seen on the insight', async ({
  options,
  popup,
}) => {
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.shows('In the stairwell');
  const insights = new InsightsPage(page);
  await insights.select('didn’t hurry. I don’t have a word for it. Not empty.');
  await page.getByRole('button', { name: 'Keep as an insight' }).click();
  await expect(words(page)).toHaveValue('didn’t hurry. I don’t have a word for it. Not empty.');
  await words(page).fill('I don’t have to hurry.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await history
    .article('In the stairwell')
    .getByRole('link', { name: 'I don’t have to hurry.' })
    .click();

  await expect(insights.one('I don’t have to hurry.')).toBeFocused();
  await expect(insights.one('I don’t have to hurry.')).toContainText(/check-in of (8 May|May 8)/);
  await expect(insights.stateOf('I don’t have to hurry.')).toHaveText(/Noticed/);
  await insights.choose('I don’t have to hurry.', 'Add a practice');
  await page.getByLabel('One small act').fill('Take the stairs slowly');
  await page.getByRole('button', { name: 'Take it up' }).click();
  await expect(insights.one('I don’t have to hurry.')).toContainText('Take the stairs slowly');

  const checkIn = new CheckInPage(await popup('#/check-in'));
  await expect(checkIn.form.getByRole('checkbox')).toHaveCount(1);
  await checkIn.form.getByRole('checkbox', { name: /Take the stairs slowly/ }).check();
  await checkIn.keep();
  await page.bringToFront();
  await expect(insights.one('I don’t have to hurry.')).toContainText('most days · done today');
  await insights.one('I don’t have to hurry.').getByRole('link').click();
  await history.shows('In the stairwell');
});

test('by keyboard: a whole entry is lifted, said shorter, and moved on and back', async ({
  options,
}) => {
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.shows('The day after');
  await history.article('The day after').focus();
  await page.keyboard.press('i');
  await expect(words(page)).toBeFocused();
  await expect(words(page)).toHaveValue(/^The day after\./);
  await page.keyboard.type('Plain and close is enough.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Enter');
  await expect(history.article('The day after')).toContainText('Plain and close is enough.');
  await expect(history.article('The day after')).toBeFocused();

  await page.goto(page.url().replace('#/history', '#/insights'));
  const insights = new InsightsPage(page);
  const state = insights.stateOf('Plain and close');
  await expect(insights.one('Plain and close')).toContainText('Brain and body');
  await state.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(state).toHaveText(/Tried/);
  await expect(state).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: /^Tried/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(state).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(state).toHaveText(/Noticed/);
});

test('said differently as one types, removed, put back, and left in peace', async ({ options }) => {
  const page = await options('#/insights');
  const insights = new InsightsPage(page);
  await insights.choose('The quiet', 'Say it differently');
  await expect(words(page)).toBeFocused();
  await page.keyboard.type(' It never was.');
  await page.keyboard.press('Escape');
  await expect(insights.one('The quiet isn’t empty. It never was.')).toBeVisible();
  await page.reload();
  await expect(insights.one('The quiet isn’t empty. It never was.')).toBeVisible();

  await insights.choose('The quiet', 'Don’t bring it back');
  await expect(insights.one('The quiet')).toContainText('doesn’t come back');
  await insights.choose('The quiet', 'Remove');
  await expect(insights.one('The quiet')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.reload();
  await page.getByText('Removed in the last 30 days').click();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(insights.one('The quiet')).toContainText('doesn’t come back');
  await insights.choose('The quiet', 'Let it come back');
  await expect(insights.one('The quiet')).not.toContainText('doesn’t come back');
});

test('a big decision cools off, and on its day comes down or stays', async ({
  context,
  options,
}) => {
  const page = await options('#/insights');
  const insights = new InsightsPage(page);
  await page.getByRole('button', { name: 'Write one down' }).click();
  await page.getByRole('checkbox', { name: /This is a big decision/ }).check();
  await page.getByLabel('The decision, in your words').fill('Move to the coast.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(insights.one('Move to the coast.')).toContainText(/look again on (28 May|May 28)/);
  await expect(insights.one('Move to the coast.').getByText('Let it go')).toHaveCount(0);

  await context.clock.setFixedTime(new Date('2026-05-28T20:41:00+01:00'));
  await page.reload();
  const coast = insights.one('Move to the coast.');
  await expect(coast.getByRole('button').first()).toHaveText('Leave it for another two weeks');
  await coast.getByRole('button', { name: 'Leave it for another two weeks' }).click();
  await expect(coast).toContainText(/look again on (11 June|June 11)/);
  const reading = insights.one('Say yes to the job');
  await reading.getByRole('button', { name: 'Keep it as an insight' }).click();
  await expect(words(page)).toHaveValue('Say yes to the job in Reading.');
  await page.getByRole('radio', { name: 'Spirit' }).check();
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  await expect(insights.stateOf('Say yes to the job')).toHaveText(/Noticed/);
  const christmas = insights.one('Christmas');
  await christmas.getByRole('button', { name: 'Talk it over first' }).click();
  await expect(christmas.getByRole('textbox')).toBeFocused();
  await expect(christmas).toContainText(/look again on (11 June|June 11)/);
  await christmas.getByRole('button', { name: 'Take it down' }).click();
  await expect(christmas).toHaveCount(0);
});

test('axe finds nothing: all of it, a menu, a change, a practice, what is lifted', async ({
  options,
}) => {
  const page = await options('#/insights');
  const insights = new InsightsPage(page);
  await expect(page.getByText('done today')).toBeVisible();
  await page.getByText('One released').click();
  await insights.stateOf('The quiet').click();
  await isSound(page);
  await page.keyboard.press('Escape');
  await insights.choose('The quiet', 'Say it differently');
  await page.getByText('Days it was done').first().click();
  await page.getByRole('button', { name: 'Write one down' }).click();
  await isSound(page);
  await insights.choose('My jaw', 'Add a practice');
  await expect(page.getByRole('dialog')).toBeVisible();
  await isSound(page);
  await page.keyboard.press('Escape');
  const other = await options('#/history');
  await new HistoryPage(other).shows('Jaw again');
  // What hears of a selection is fetched after the page itself.
  await expect(async () => {
    await new InsightsPage(other).select('physio');
    await expect(other.getByRole('button', { name: 'Keep as an insight' })).toBeVisible({
      timeout: 1000,
    });
  }).toPass();
  await isSound(other, [1200]);
  await other.getByRole('button', { name: 'Keep as an insight' }).click();
  await isSound(other);
});
