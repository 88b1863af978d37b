import { type Day, dayAfter } from '../../domain/day';
import { expect, test } from '../support/afterglow';
import { checkInOf } from '../support/many-days';
import { HistoryPage } from '../support/pages/history-page';

const many = Array.from({ length: 60 }, (_, index) =>
  checkInOf(dayAfter('2026-01-01' as Day, index), `Words ${index}.`),
);

test('support lies over the page, and the way back leads to exactly where one was', async ({
  options,
  seed,
}) => {
  await seed({ records: many });
  const page = await options('#/history');
  await new HistoryPage(page).shows('Words 59.');
  await page.evaluate(() => scrollTo(0, 1500));
  const support = page.getByRole('link', { name: 'Need support now?' });
  await support.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Support, now' })).toBeFocused();
  await expect(page.locator('h1')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(support).toBeFocused();
  expect(await page.evaluate(() => [location.hash, scrollY])).toEqual(['#/history', 1500]);
});

test('a change of page begins at its heading; the way back leads to where one had scrolled', async ({
  options,
  seed,
}) => {
  await seed({ records: many });
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.shows('Words 59.');
  await page.getByRole('button', { name: /^Show/ }).scrollIntoViewIfNeeded();
  const words = history.article('Words 20.');
  await words.scrollIntoViewIfNeeded();
  await expect(words).toBeInViewport();
  const top = () => words.evaluate((article) => article.getBoundingClientRect().top);
  const before = await top();
  await page.getByRole('link', { name: 'Nudges' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nudges' })).toBeFocused();
  await expect(page).toHaveTitle('Nudges · Afterglow');
  await page.goBack();
  await expect.poll(top).toBeCloseTo(before, -1);
});

test('what there is not opens History; the navigation has every page', async ({ options }) => {
  const page = await options('#/elsewhere');
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  await expect(page).toHaveURL(/#\/history$/);
  await expect(page.getByRole('navigation', { name: 'Afterglow' }).getByRole('link')).toHaveText([
    'History',
    'Trends',
    'Experiences',
    'Insights',
    'Prompts and practices',
    'For your guide',
    'Understanding',
    'Nudges',
    'Data and privacy',
    'Settings',
  ]);
});
