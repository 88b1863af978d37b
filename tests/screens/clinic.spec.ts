import { join } from 'node:path';
import { expect, test } from '../support/afterglow';
import { clinicRows, eveningsId } from '../support/clinic';
import { drawnJournal, drawnMoment } from '../support/drawn';
import { deskLook, handLook, picture } from '../support/picture';
import { root } from '../support/tree';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

const journal = { records: [...(drawnJournal['records'] ?? []), ...clinicRows] };

test('a clinic’s questionnaire', async ({ seed, options }) => {
  await seed(journal);
  const page = await options('#/guide/questionnaires');
  await expect(page.getByRole('link', { name: 'Evenings' })).toBeVisible();
  await picture(page, '23-questionnaires-1200', deskLook);
  const file = join(root, 'scripts/sample/words/sleep-and-rest.json');
  await page.getByLabel('Load a questionnaire').setInputFiles(file);
  await expect(page.getByRole('heading', { name: /^Add/ })).toBeFocused();
  await picture(page, '23-questionnaire-adding-1200', deskLook);
  await picture(page, '23-questionnaire-adding-390', handLook);
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.goto(page.url().replace(/#.*/, `#/guide/questionnaires/${eveningsId}`));
  const form = page.getByRole('form', { name: 'Evenings' });
  await expect(form).toBeVisible();
  await form.getByRole('radio', { name: 'Yes' }).check();
  await picture(page, '23-questionnaire-1200', deskLook);
  await picture(page, '23-questionnaire-390', handLook);
  await form.getByRole('radio', { name: 'some evenings' }).last().check();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await picture(page, '23-questionnaire-help-1200', { width: 1200, height: 900 });
  await picture(page, '23-questionnaire-help-390', { width: 390, height: 844 });
});

test('Understanding', async ({ seed, options }) => {
  await seed(journal);
  const page = await options('#/understanding');
  await expect(page.getByRole('heading', { name: 'The default mode network' })).toBeVisible();
  await picture(page, '19-understanding-1200', deskLook);
  await picture(page, '19-understanding-390', handLook);
});

test('Support while its numbers are changed', async ({ seed, options }) => {
  await seed(journal);
  const page = await options('#/understanding');
  await page.getByRole('link', { name: 'Need support now?' }).first().click();
  await expect(page.getByText('Jonas')).toBeVisible();
  await picture(page, '10-support-page-390', { width: 390, height: 1200 });
  await page.getByRole('button', { name: 'Change these numbers' }).click();
  await page.getByRole('button', { name: 'Hide NHS 111' }).click();
  await page.getByRole('textbox', { name: 'Who answers' }).fill('The night line');
  await page.getByRole('textbox', { name: 'Number' }).fill('020 7946 0112');
  await page.getByRole('button', { name: 'Add a line' }).click();
  await picture(page, '10-support-lines-1200', { width: 1200, height: 1200 });
  await picture(page, '10-support-lines-390', { width: 390, height: 1200 });
});
