import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { fhirFaultsIn } from '../support/fhir-schema';
import { newcomer } from '../support/drawn';
import { root } from '../support/tree';

const evenings = join(root, 'tests/fixtures/questionnaires/evenings.json');
const sleepAndRest = join(root, 'scripts/sample/words/sleep-and-rest.json');

test.beforeEach(({ welcomed }) => welcomed());

async function load(page: Page, file: string | { name: string; text: string }): Promise<void> {
  const chosen =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) };
  await page.getByLabel('Load a questionnaire').setInputFiles(chosen);
}

async function savedBy(page: Page, press: () => Promise<void>) {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  return {
    name: download.suggestedFilename(),
    file: JSON.parse(readFileSync(await download.path(), 'utf8')),
  };
}

test('a questionnaire is read out, added, answered, kept and handed back', async ({
  seed,
  options,
}) => {
  await seed(newcomer);
  const page = await options('#/guide');
  await page.getByRole('link', { name: 'A clinic’s questionnaires' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'A clinic’s questionnaires' }),
  ).toBeVisible();

  await load(page, evenings);
  await expect(page.getByRole('heading', { name: 'Add “Evenings”?' })).toBeFocused();
  await expect(page.getByText('On how many evenings was the house loud?')).toBeVisible();
  await expect(page.getByText(/^Northgate Practice, version 4, /)).toBeVisible();
  await expect(page.getByText(/^Evening sum, 0 to 5/)).toBeVisible();
  await expect(page.getByText(/“attachment”, at picture/)).toBeVisible();
  await page.getByRole('button', { name: 'Add it' }).click();

  const form = page.getByRole('form', { name: 'Evenings' });
  await expect(page.getByRole('heading', { level: 1, name: 'Evenings' })).toBeVisible();
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(form.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(form.getByRole('textbox', { name: 'How many hours of quiet?' })).toHaveValue('1.5');

  // By keyboard alone, as native radios are.
  await form.getByRole('radio', { name: 'with ease' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(form.getByRole('radio', { name: 'after a while' })).toBeChecked();
  await expect(form.getByText('What did you read?')).toBeHidden();
  await form.getByRole('radio', { name: 'Yes' }).check();
  await form.getByRole('textbox', { name: 'What did you read?' }).fill('A novel');
  await form.getByRole('checkbox', { name: 'a lamp' }).check();
  await form.getByRole('checkbox', { name: 'a book' }).check();
  await form.getByRole('textbox', { name: 'Or in your own words' }).fill('on the stairs');
  await form.getByRole('textbox', { name: 'How many cups of tea?' }).fill('3-');
  const status = form.getByRole('status');
  await expect(status).toHaveText('Saved on this device as you go');
  await expect(status).toHaveAttribute('aria-busy', 'false');

  // What is half typed is there again; what is not whole is told when it is kept, and nothing goes.
  await page.reload();
  const cups = form.getByRole('textbox', { name: 'How many cups of tea?' });
  await expect(cups).toHaveValue('3-');
  await form.getByRole('button', { name: 'Keep the answers' }).click();
  await expect(cups).toBeFocused();
  await expect(form.getByText('This isn’t a whole number.')).toBeVisible();
  await cups.fill('3');
  await expect(form.getByText('What else?')).toBeVisible();
  await form.getByRole('radio', { name: 'most evenings' }).first().check();
  await form.getByRole('textbox', { name: 'Whose voice was it?' }).fill('Ana');
  await form.getByRole('button', { name: /^Add another.*Who came by/ }).click();
  await form.getByRole('textbox', { name: 'Whose voice was it?' }).nth(1).fill('Jonas');
  await form.getByRole('button', { name: 'Keep the answers' }).click();
  await expect(page.getByText('Kept. The answers stand below.')).toBeFocused();
  await expect(page.getByRole('columnheader', { name: 'Evening sum, 0 to 5' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '3.5', exact: true })).toBeVisible();

  const { name, file } = await savedBy(page, () =>
    page.getByRole('button', { name: 'Save for the clinic (FHIR)' }).click(),
  );
  expect(name).toMatch(/^questionnaire-response-\d{4}-\d{2}-\d{2}\.json$/);
  expect(fhirFaultsIn(file)).toEqual([]);
  expect(file).toMatchObject({
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'https://northgate.example/evenings|4',
    status: 'completed',
  });
  const text = JSON.stringify(file);
  for (const said of ['A novel', 'on the stairs', 'Ana', 'Jonas', '"valueDecimal":3.5'])
    expect(text).toContain(said);
  expect(page.url()).not.toMatch(/Evenings|novel/i);
});

test('an answer about harm is met with help, before the next question, and stored like any other', async ({
  seed,
  options,
  bare,
}) => {
  await seed(newcomer);
  const page = await options('#/guide/questionnaires');
  await load(page, evenings);
  await page.getByRole('button', { name: 'Add it' }).click();
  const harm = page.getByRole('radiogroup', { name: /hurting yourself/ });
  await harm.getByRole('radio', { name: 'no evenings' }).check();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);

  await page.keyboard.press('ArrowRight');
  const help = page.getByRole('alertdialog', { name: /Please let a person know too/ });
  await expect(help.getByRole('heading', { name: /Please let a person know/ })).toBeFocused();
  await expect(help.getByRole('link', { name: /Emergency services|^112/ }).first()).toBeVisible();
  await expect(help.getByText(/\b\d+ (of|out of|points)/)).toHaveCount(0);
  await help.getByRole('button', { name: 'Back to the questions' }).click();
  await expect(help).toBeHidden();
  await expect(harm.getByRole('radio', { name: 'some evenings' })).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(harm.getByRole('radio', { name: 'most evenings' })).toBeChecked();

  // Nothing says that help was shown: the journal holds the questionnaire, the answers and what was there.
  const looker = await bare();
  const kinds = await looker.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('afterglow');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map((row: { kind: string }) => row.kind));
          };
        };
      }),
  );
  expect(kinds.filter((kind) => kind !== 'setting').toSorted()).toEqual(
    ['questionnaire', 'response'].toSorted(),
  );
});

test('a file that can’t be used says so, a questionnaire that is here already too, and removing can be undone', async ({
  seed,
  options,
}) => {
  await seed(newcomer);
  const page = await options('#/guide/questionnaires');
  await load(page, { name: 'photo.json', text: '{"resourceType":"Patient"}' });
  await expect(page.getByRole('alert')).toContainText('Nothing was added');
  await expect(page.getByRole('alert')).toContainText('“photo.json” can’t be used.');
  await load(page, {
    name: 'odd.json',
    text: '{"resourceType":"Questionnaire","item":[{"linkId":"1"}]}',
  });
  await expect(page.getByRole('alert')).toContainText('Questionnaire.item[0].type');

  await load(page, sleepAndRest);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add it' }).click();
  const form = page.getByRole('form', { name: 'Sleep and rest' });
  await form.getByRole('radio', { name: 'some days' }).first().check();
  const status = form.getByRole('status');
  await expect(status).toHaveText('Saved on this device as you go');
  await expect(status).toHaveAttribute('aria-busy', 'false');
  await form.getByRole('button', { name: /^Leave blank/ }).click();
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
  await form.getByRole('link', { name: 'Later' }).click();

  await load(page, sleepAndRest);
  await expect(page.getByText('This very file is here already:')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('link', { name: 'Sleep and rest' }).click();
  await page.getByRole('button', { name: 'More for this questionnaire' }).click();
  await page.getByRole('menuitem', { name: 'Remove this questionnaire' }).click();
  await expect(
    page.getByText('The questionnaire was removed; its answers stay.', { exact: false }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByText('The questionnaire was removed.', { exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Sleep and rest' }).click();
  await expect(form).toBeVisible();
});
