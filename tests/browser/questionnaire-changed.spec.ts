import { join } from 'node:path';
import { expect, test } from '../support/afterglow';
import { newcomer } from '../support/drawn';
import { rowsOf } from '../support/seed';
import { root } from '../support/tree';

const sleepAndRest = join(root, 'scripts/sample/words/sleep-and-rest.json');

test.beforeEach(({ welcomed }) => welcomed());

test('answers that were kept can be changed, and what was there before stays', async ({
  seed,
  options,
  bare,
}) => {
  await seed(newcomer);
  const page = await options('#/guide/questionnaires');
  await page.getByLabel('Load a questionnaire').setInputFiles(sleepAndRest);
  await page.getByRole('button', { name: 'Add it' }).click();
  const form = page.getByRole('form', { name: 'Sleep and rest' });
  const some = form.getByRole('radio', { name: 'some days' }).first();
  const kept = page.getByText('Kept. The answers stand below.');
  await some.check();
  await form.getByRole('button', { name: 'Keep the answers' }).click();
  await expect(kept).toBeFocused();

  const row = page.getByRole('row').nth(1);
  await row.getByRole('button', { name: /^More for the answers/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Change these answers' }).press('Enter');
  await expect(some).toBeFocused();
  await expect(some).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(some).not.toBeChecked();
  // What is being changed is no earlier answer until it is kept again.
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.reload();
  await expect(some).not.toBeChecked();
  await form.getByRole('button', { name: 'Keep the answers' }).click();
  await expect(kept).toBeFocused();
  await expect(page.getByRole('row')).toHaveCount(2);

  const looker = await bare();
  const whole = expect.objectContaining({
    kind: 'response',
    body: expect.objectContaining({ status: 'completed' }),
  });
  expect(await rowsOf(looker, 'records')).toContainEqual(whole);
  expect(await rowsOf(looker, 'versions')).toContainEqual(whole);
});
