import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { TrendsPage } from '../support/pages/trends-page';
import { checkInRow, daysAgo, trendRows } from '../support/trend-seed';

test('with nothing set, Trends is a ground line and one way on', async ({ options, welcomed }) => {
  await welcomed();
  const page = await options('#/trends');
  await expect(page.getByText('Nothing to draw yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write a check-in' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('with too few days, the words step back and the drawing stays', async ({ seed, options }) => {
  await seed({ records: [1, 2, 3].map((ago) => checkInRow(daysAgo(ago), [4, null, 6])) });
  const trends = new TrendsPage(await options('#/trends'));
  await trends.isThere();
  const plain = trends.page.locator('section.said');
  await expect(plain).toContainText('Too few days to say.');
  await expect(plain).toContainText('three days have a value');
  expect(await trends.drawnValues('Connectedness')).toEqual([4, 4, 4]);
  await expect(trends.figure('Purpose')).toContainText('n = 0');
});

test('drawings that were hidden stay hidden, and can be shown once', async ({ seed, options }) => {
  await seed({ records: trendRows() });
  const trends = new TrendsPage(await options('#/trends'));
  const { page } = trends;
  const drawings = page.locator('svg.lane');
  await trends.isThere();
  await expect(drawings).toHaveCount(4);
  await page.getByRole('button', { name: 'Hide the drawings' }).click();
  await expect(page.getByText('Charts are hidden.')).toBeVisible();
  await expect(drawings).toHaveCount(0);
  await page.reload();
  await trends.isThere();
  await expect(drawings).toHaveCount(0);
  await expect(trends.figure('Purpose')).toContainText('n = ');
  await page.getByRole('button', { name: 'Show the drawings this once' }).click();
  await expect(drawings).toHaveCount(4);
  await page.reload();
  await trends.isThere();
  await expect(drawings).toHaveCount(0);
  await page.getByRole('button', { name: 'Always show them' }).click();
  await expect(drawings).toHaveCount(4);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ seed, options }) => {
    await seed({ records: trendRows() });
    const trends = new TrendsPage(await options('#/trends'));
    await trends.page.emulateMedia({ colorScheme });
    await trends.isThere();
    await trends.unfold();
    expect(await axeViolations(trends.page)).toEqual([]);
    await trends.choose('From day 0');
    await trends.isThere();
    expect(await axeViolations(trends.page)).toEqual([]);
  });
}
