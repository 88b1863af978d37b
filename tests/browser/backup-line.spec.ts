import { dayAfter, dayAt } from '../../domain/day';
import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { checkInOf } from '../support/many-days';

const today = dayAt(Date.now(), 'Europe/London', 4);
const longAgo = checkInOf(dayAfter(today, -45), 'Rain on the canal.');
const line = 'There is no backup of your journal outside this browser yet.';

test.beforeEach(async ({ welcomed }) => {
  await welcomed();
});

test('that there is no backup is said in one quiet line, which leads to one and can be waved aside', async ({
  seed,
  options,
}) => {
  await seed({ records: [longAgo] });
  const page = await options('#/history');
  await expect(page.getByText(line)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Save a backup' }).click();
  await expect(page).toHaveURL(/#\/data$/);
  await page.goBack();
  const mention = page.getByText(line);
  await mention.getByRole('button', { name: 'Not now' }).click();
  await expect(mention).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Rain on the canal.')).toBeVisible();
  await expect(mention).toHaveCount(0);
});

test('it is not said on a hard day, nor while the journal is young', async ({ seed, options }) => {
  await seed({ records: [checkInOf(dayAfter(today, -20), 'Young still.')] });
  const page = await options('#/history');
  await expect(page.getByText('Young still.')).toBeVisible();
  await expect(page.getByText(line)).toHaveCount(0);

  const hard = checkInOf(today, 'Too much today.');
  await seed({ records: [longAgo, { ...hard, body: { ...hard.body, hard: true } }] });
  await page.reload();
  await expect(page.getByText('Too much today.')).toBeVisible();
  await expect(page.getByText('Rain on the canal.')).toBeVisible();
  await expect(page.getByText(line)).toHaveCount(0);
});
