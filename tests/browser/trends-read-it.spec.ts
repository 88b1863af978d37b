import { expect, test } from '../support/afterglow';
import { TrendsPage } from '../support/pages/trends-page';
import { checkInRow, daysAgo } from '../support/trend-seed';

test('leads from the lowest day to what was written on it, if anything was', async ({
  seed,
  options,
}) => {
  const rows = [0, 1, 2, 3, 4, 5].map((ago) =>
    checkInRow(daysAgo(ago), ago === 2 ? [3, 4, 3] : [5, 6, 7]),
  );
  await seed({ records: rows });
  const { page } = new TrendsPage(await options('#/trends'));
  const said = page.locator('.said');
  await expect(said).toContainText('the lowest day was');
  await expect(said.getByRole('link')).toHaveCount(0);
  const low = checkInRow(daysAgo(2), [3, 4, 3]);
  const body = { ...(low['body'] as object), reflection: 'Rain, and no post.' };
  await seed({ records: [{ ...low, body }] });
  await page.reload();
  await expect(said).toContainText('You wrote something that day.');
  await said.getByRole('link', { name: 'Read it' }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Rain, and no post.' })).toBeFocused();
});
