import { expect, test } from '../support/afterglow';
import { drawnMoment, earlier, newcomer } from '../support/drawn';
import { letterFrom, letterWords, stairwell } from '../support/drawn-experiences';
import { ExperiencesPage } from '../support/pages/experiences-page';
import { HistoryPage } from '../support/pages/history-page';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

test('a moment through three lenses, from a check-in in History', async ({ seed, options }) => {
  await seed({ records: [...(newcomer['records'] ?? []), ...earlier] });
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.choose('In the stairwell', 'See it through three lenses');
  const experiences = new ExperiencesPage(page);
  await expect(experiences.heading).toHaveText('One moment, three lenses');
  const boxes = page.getByRole('textbox');
  await expect(boxes).toHaveCount(3);
  await boxes.nth(2).fill('A held breath.');
  await experiences.isKept();
  await page.reload();
  await expect(boxes.nth(2)).toHaveValue('A held breath.');
  await page.getByRole('link', { name: /^check-in of/ }).click();
  await history
    .article('In the stairwell')
    .getByRole('link', { name: 'Seen through three lenses' })
    .click();
  await page.getByRole('button', { name: /^Remove these/ }).click();
  await expect(page.getByText('It stays under Removed for 30 days')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(boxes.nth(2)).toHaveValue('A held breath.');
  expect(page.url()).toContain(`/moment/${stairwell?.id}`);
});

test('a closed letter shows its day alone, and can be opened early', async ({ seed, options }) => {
  await seed({ records: [...(newcomer['records'] ?? []), letterFrom(null)] });
  const page = await options('#/experiences');
  await expect(page.getByText(/^Closed until .*June/)).toBeVisible();
  await page.getByRole('link', { name: 'Open it early' }).click();
  await expect(page.getByText(/^It is closed until .*June/)).toBeVisible();
  expect(await page.content()).not.toContain(letterWords.slice(0, 8));
  await page.getByRole('button', { name: 'Open it early' }).click();
  await expect(page.getByText('you don’t have to have understood anything')).toBeVisible();
  await page.reload();
  await expect(page.getByText('you don’t have to have understood anything')).toBeVisible();
});
