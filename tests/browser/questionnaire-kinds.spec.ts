import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { newcomer } from '../support/drawn';
import { savedFile } from '../support/saved-file';
import { root } from '../support/tree';

test.beforeEach(({ welcomed }) => welcomed());

const core = 'http://hl7.org/fhir/StructureDefinition/';

async function adding(page: Page, file: string | object): Promise<void> {
  const chosen =
    typeof file === 'string'
      ? join(root, 'tests/fixtures/questionnaires', `${file}.json`)
      : {
          ...{ name: 'form.json', mimeType: 'application/json' },
          buffer: Buffer.from(JSON.stringify({ resourceType: 'Questionnaire', ...file })),
        };
  await page.getByLabel('Load a questionnaire').setInputFiles(chosen);
  await expect(page.getByRole('heading', { name: /^Add/ })).toBeFocused();
}

async function stored(form: Locator): Promise<void> {
  const status = form.getByRole('status').last();
  await expect(status).toHaveText('Saved on this device as you go');
  await expect(status).toHaveAttribute('aria-busy', 'false');
}

test('a closed group: nothing of it leaves, and its words stay on the page', async ({
  seed,
  options,
}) => {
  await seed(newcomer);
  const page = await options('#/guide/questionnaires');
  await adding(page, 'required-and-filled-in-behind-a-closed-group');
  await page.getByRole('button', { name: 'Add it' }).click();
  const form = page.getByRole('form', { name: 'A form with a closed group' });
  const what = form.getByRole('textbox', { name: 'What?' });
  await expect(what).toBeHidden();
  await form.getByRole('radio', { name: 'Yes' }).check();
  await expect(form.getByRole('radio', { name: 'Strong' })).toBeChecked();
  await what.fill('Some words of mine');
  await form.getByRole('radio', { name: 'No', exact: true }).check();
  await expect(what).toBeHidden();
  await form.getByRole('radio', { name: 'Yes' }).check();
  await expect(what).toHaveValue('Some words of mine');
  await form.getByRole('radio', { name: 'No', exact: true }).check();
  await expect(form.getByText('Shown unless you said you are calm')).toBeVisible();
  await form.getByRole('radio', { name: 'Calm', exact: true }).check();
  await expect(form.getByText('Shown unless you said you are calm')).toBeHidden();
  await stored(form);
  await expect(page.getByRole('heading', { name: 'Earlier answers' })).toHaveCount(0);
  await form.getByRole('button', { name: 'Keep the answers' }).click();
  await expect(page.getByText('Kept. The answers stand below.')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Earlier answers' })).toBeVisible();
  await expect(page.getByRole('table')).not.toContainText('Some words');
  await expect(page.getByRole('cell', { name: '3', exact: true })).toHaveCount(0);

  const file = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save for the clinic (FHIR)' }).click(),
  );
  expect(file).toContain('"valueBoolean": false');
  expect(file).not.toMatch(/Some words|Strong/);
  await page.goto(page.url().replace(/#.*/, '#/guide'));
  await page.getByRole('checkbox', { name: 'Answers to questionnaires' }).check();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Is there more to say?');
  await expect(paper).not.toContainText('Some words');
  await expect(paper).not.toContainText('Strong');
});

test('a hidden switch is named before one begins, and what it opens is asked', async ({
  seed,
  options,
}) => {
  await seed(newcomer);
  const page = await options('#/guide/questionnaires');
  await adding(page, 'hidden-switch-opens-a-question');
  await expect(page.getByText('Set by the file, and not shown')).toBeVisible();
  await expect(page.getByText('“Set by the clinic”: Yes')).toBeVisible();
  await page.getByRole('button', { name: 'Add it' }).click();
  const form = page.getByRole('form', { name: 'An evening form with a switch' });
  await expect(form.getByRole('radiogroup', { name: 'How rested are you?' })).toBeVisible();
  await expect(form.getByText('Set by the clinic')).toHaveCount(0);
  await form.getByRole('radio', { name: 'A little' }).check();
  await form.getByRole('button', { name: 'Keep the answers' }).click();
  const file = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save for the clinic (FHIR)' }).click(),
  );
  expect(JSON.parse(file).item[0]).toMatchObject({
    ...{ linkId: 'switch', answer: [{ valueBoolean: true }] },
  });
});

test('questions without a text are told apart, and what is left out is named', async ({
  seed,
  options,
}) => {
  await seed(newcomer);
  const page = await options('#/guide/questionnaires');
  await adding(page, 'questions-without-text');
  await page.getByRole('button', { name: 'Add it' }).click();
  const form = page.getByRole('form', { name: 'A form of bare choices' });
  await expect(form.getByRole('radiogroup', { name: /^Eyes/ })).toBeVisible();
  await expect(form.getByRole('radiogroup', { name: '2.' })).toBeVisible();
  await form.getByRole('button', { name: 'Keep the answers' }).click();
  await expect(form.getByRole('radio', { name: 'Open' })).toBeFocused();

  await page.goto(page.url().replace(/#.*/, '#/guide/questionnaires'));
  await adding(page, {
    ...{ title: 'Odd', status: 'active' },
    item: [
      { linkId: 'w', type: 'quantity', text: 'How heavy?' },
      {
        ...{ linkId: 'h', type: 'string', text: 'Heavy since when?' },
        enableWhen: [{ question: 'w', operator: '>', answerQuantity: { value: 9 } }],
      },
      { linkId: 'p', type: 'choice', text: 'Which?', answerValueSet: 'https://away.example' },
      {
        ...{ linkId: 'z', type: 'string', text: 'What else?' },
        _text: { extension: [{ url: `${core}rendering-xhtml`, valueString: '<b>What else?</b>' }] },
      },
    ],
  });
  const facts = page.locator('.qn-facts');
  for (const name of [
    '“quantity”, at w',
    '“Heavy since when?”, at h',
    '“https://away.example”, at p',
  ])
    await expect(facts).toContainText(name);
  await expect(facts).toContainText('“rendering-xhtml”, at z');
});

const visits = {
  ...{ title: 'Visits', status: 'active' },
  item: [
    {
      ...{ linkId: 'g', type: 'group', repeats: true, text: 'A visit' },
      item: [
        { linkId: 'who', type: 'string', text: 'Who came?', required: true },
        {
          ...{ linkId: 'how', type: 'choice', text: 'How was it?' },
          answerOption: [
            { valueString: 'a long and winding evening' },
            { valueString: 'a short one' },
            { valueString: 'neither of the two' },
          ],
        },
      ],
    },
  ],
};

test('rounds stay blank, are taken out by keys and put back', async ({ seed, options }) => {
  await seed(newcomer);
  const page = await options('#/guide/questionnaires');
  await adding(page, visits);
  await page.getByRole('button', { name: 'Add it' }).click();
  const form = page.getByRole('form', { name: 'Visits' });
  const who = form.getByRole('textbox', { name: 'Who came?' });
  const more = form.getByRole('button', { name: /^Add another/ });
  await who.fill('Ana');
  await more.press('Enter');
  await more.press('Enter');
  await expect(who).toHaveCount(3);
  await who.nth(2).fill('Jonas');
  await form.getByRole('button', { name: /^Take this one out.*A visit, 1$/ }).press('Enter');
  const back = form.getByRole('button', { name: 'Put it back' });
  await expect(back).toBeFocused();
  await expect(who).toHaveCount(2);
  await expect(who.nth(1)).toHaveValue('Jonas');
  await page.keyboard.press('Enter');
  await expect(who).toHaveCount(3);
  await expect(who.nth(0)).toHaveValue('Ana');
  await expect(page.locator('body')).not.toBeFocused();
  await stored(form);
  await form.getByRole('button', { name: 'Keep the answers' }).click();
  await expect(page.getByText('Kept. The answers stand below.')).toBeFocused();
  await expect(page.getByRole('cell', { name: 'Ana; Jonas' })).toBeVisible();
});

test('choosing moves nothing on the page, and leaving blank keeps the focus', async ({
  seed,
  options,
}) => {
  await seed(newcomer);
  const page = await options('#/guide/questionnaires');
  await adding(page, visits);
  await page.getByRole('button', { name: 'Add it' }).click();
  const form = page.getByRole('form', { name: 'Visits' });
  await expect(form.getByRole('radio').first()).toBeVisible();
  for (const width of [390, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    const places = () =>
      form
        .locator('label, button, legend, a')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    await form.getByRole('radio', { name: 'neither of the two' }).check();
    await expect(form.getByRole('button', { name: /^Leave blank.*How was it/ })).toBeVisible();
    await stored(form);
    expect(await places()).toEqual(before);
    await form.getByRole('button', { name: /^Leave blank.*How was it/ }).press('Enter');
    await expect(form.getByRole('radio').first()).toBeFocused();
    expect(await places()).toEqual(before);
  }
});

test('what was begun is offered to go on with, and is no earlier answer', async ({
  seed,
  options,
}) => {
  await seed(newcomer);
  const page = await options('#/guide/questionnaires');
  await adding(page, visits);
  await page.getByRole('button', { name: 'Add it' }).click();
  const form = page.getByRole('form', { name: 'Visits' });
  await form.getByRole('textbox', { name: 'Who came?' }).fill('Ana');
  await stored(form);
  await page.reload();
  await expect(form.getByRole('textbox', { name: 'Who came?' })).toHaveValue('Ana');
  await expect(page.getByText('What you answered is still here.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Earlier answers' })).toHaveCount(0);
  await page.getByRole('button', { name: /^More for what was begun/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Remove these answers' }).press('Enter');
  await expect(form.getByRole('textbox', { name: 'Who came?' })).toHaveValue('');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('heading', { name: 'Begun, not finished' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on with these answers' }).click();
  await expect(form.getByRole('textbox', { name: 'Who came?' })).toHaveValue('Ana');
});
