import { expect, test } from '../support/afterglow';
import { drawnJournal, drawnMoment } from '../support/drawn';
import { plantDatabase, rowsOf } from '../support/seed';

test.beforeEach(async ({ welcomed, context }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

test('Escape leads back to exactly where one was, and nothing says that one was there', async ({
  seed,
  options,
  bare,
}) => {
  await seed(drawnJournal);
  const page = await options('#/understanding');
  await expect(page.getByRole('heading', { name: 'Mind, Brain and body, Spirit' })).toBeVisible();
  const look = await bare();
  const tables = ['records', 'device', 'drafts', 'versions'];
  const all = async () => Promise.all(tables.map((table) => rowsOf(look, table)));
  const before = await all();
  const support = page.getByRole('link', { name: 'Need support now?' }).first();
  const place = () =>
    page.evaluate(() => ({ y: scrollY, length: history.length, address: location.href }));
  await page.evaluate(() => scrollTo(0, 900));
  await support.focus();
  await expect.poll(async () => (await place()).y).toBeGreaterThan(0);
  const { y, address } = await place();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Support, now' });
  await expect(panel.getByRole('heading', { name: 'Support, now' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(support).toBeFocused();
  expect(await place()).toMatchObject({ y, address });
  expect(await all()).toEqual(before);
});

test('with the journal shut and no network the numbers of a country are there, and hold until it closes', async ({
  afterglow,
  bare,
  options,
}) => {
  await plantDatabase(await bare(), 9990, { records: [] });
  await afterglow.context.setOffline(true);
  const page = await options('#/support');
  const panel = page.getByRole('dialog', { name: 'Support, now' });
  await expect(panel.getByRole('link', { name: /^112/ })).toHaveAttribute('href', 'tel:112');
  await panel.getByRole('combobox', { name: 'Numbers for' }).selectOption('GB');
  await expect(panel.getByRole('link', { name: /Emergency services.*999/ })).toHaveAttribute(
    'href',
    'tel:999',
  );
  await expect(panel.getByRole('link', { name: /^Samaritans/ })).toHaveAttribute(
    'href',
    'tel:116123',
  );
  await expect(panel.getByRole('button', { name: 'Change these numbers' })).toHaveCount(0);
});
