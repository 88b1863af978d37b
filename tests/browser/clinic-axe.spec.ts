import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { clinicRows, eveningsId } from '../support/clinic';
import { drawnJournal } from '../support/drawn';
import { isSound } from '../support/sound';
import { root } from '../support/tree';

test.beforeEach(({ welcomed }) => welcomed());

/** Sound in either light and at both widths, and at the narrow one nothing reaches beside the page. */
async function isSoundAndFits(page: Page): Promise<void> {
  await isSound(page);
  const beside = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beside).toBeLessThanOrEqual(0);
}

test('a questionnaire: read out, half answered with what is not whole, help at once', async ({
  seed,
  options,
}) => {
  await seed({ records: [...(drawnJournal['records'] ?? []), ...clinicRows] });
  const page = await options('#/guide/questionnaires');
  await expect(page.getByRole('link', { name: 'Evenings' })).toBeVisible();
  const file = join(root, 'tests/fixtures/questionnaires/evenings.json');
  await page.getByLabel('Load a questionnaire').setInputFiles(file);
  await expect(page.getByRole('heading', { name: /^Add/ })).toBeFocused();
  await isSoundAndFits(page);
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('link', { name: 'Evenings' }).click();

  const form = page.getByRole('form', { name: 'Evenings' });
  await form.getByRole('textbox', { name: 'How many cups of tea?' }).fill('3-');
  await form.getByRole('button', { name: 'Keep the answers' }).click();
  await expect(form.getByText('This isn’t a whole number.')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await isSoundAndFits(page);

  await form.getByRole('radio', { name: 'some evenings' }).last().check();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await isSoundAndFits(page);
  expect(page.url()).toContain(eveningsId);
});

test('Understanding', async ({ seed, options }) => {
  await seed(drawnJournal);
  const page = await options('#/understanding');
  await expect(page.getByRole('heading', { name: 'The default mode network' })).toBeVisible();
  await expect(page.getByText('doi 10.1016/j.biopsych.2018.01.027')).toBeVisible();
  await isSoundAndFits(page);
});
