import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { clinicRows, eveningsId } from '../support/clinic';
import { misfits } from '../support/fitting';
import { lookAt, phoneLook } from '../support/picture';
import { rowsOf } from '../support/seed';

/** The questionnaire of our own writing that has something of every type, with nothing answered yet. */
const [evenings] = clinicRows;
const address = `#/guide/questionnaires/${eveningsId}`;

test.beforeEach(({ welcomed }) => welcomed());

async function answersIn(looker: Page): Promise<Map<string, unknown[]>> {
  type Row = {
    kind: string;
    body: { answers: { linkId: string; values: { value?: unknown; words?: unknown }[] }[] };
  };
  const rows = (await rowsOf(looker, 'records')) as Row[];
  const answers = rows.find(({ kind }) => kind === 'response')?.body.answers ?? [];
  return new Map(answers.map(({ linkId, values }) => [linkId, values]));
}

test('every type is answered by keys alone', async ({ seed, options, bare }) => {
  await seed({ records: [evenings] });
  const page = await options(address);
  const form = page.getByRole('form', { name: 'Evenings' });
  const { keyboard } = page;
  /** Goes on with Tab until this is where one is. */
  const to = async (
    name: string,
    role: 'radio' | 'checkbox' | 'textbox' | 'button' = 'textbox',
  ) => {
    const field = form.getByRole(role, { name }).first();
    for (let press = 0; press < 6; press += 1) {
      await keyboard.press('Tab');
      if (await field.evaluate((element) => element === document.activeElement)) return;
    }
    await expect(field).toBeFocused();
  };
  await form.getByRole('radio', { name: 'with ease' }).focus();
  await keyboard.press('Space');
  await to('no evenings', 'radio');
  await keyboard.press('ArrowDown');
  // Of the one about harm, the third down, nothing is said yes to.
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await to('Yes', 'radio');
  await keyboard.press('Space');
  await to('What did you read?');
  await keyboard.type('A novel');
  await to('a lamp', 'checkbox');
  await keyboard.press('Space');
  await to('Or in your own words');
  await keyboard.type('on the stairs');
  await to('How many cups of tea?');
  await keyboard.type('3');
  await to('How many hours of quiet?');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('2,5');
  await keyboard.press('Tab');
  await keyboard.type('05012026');
  await to('What else?');
  await keyboard.type('Nothing else.');
  await to('Whose voice was it?');
  await keyboard.type('Ana');
  await to('How old is the lamp?');
  await to('Keep the answers', 'button');
  await keyboard.press('Enter');
  await expect(page.getByText('Kept. The answers stand below.')).toBeFocused();
  const answers = await answersIn(await bare());
  for (const linkId of [
    '1.1',
    '1.2',
    '1.4',
    '1.4.1',
    '1.5',
    '1.6',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '3.1',
  ]) {
    expect(answers.get(linkId), linkId).toHaveLength(1);
  }
});

test('every control is as large as a finger on a phone, and answered by a tap', async ({
  seed,
  options,
  bare,
}) => {
  await seed({ records: [evenings] });
  const page = await options(address);
  const form = page.getByRole('form', { name: 'Evenings' });
  await expect(form).toBeVisible();
  await lookAt(page, phoneLook);
  expect(await misfits(page, { target: 44, mayScroll: true })).toEqual([]);
  const at = async (name: string) => {
    const label = form.locator('label', { hasText: name }).first();
    await label.scrollIntoViewIfNeeded();
    const box = await label.boundingBox();
    if (!box) throw new Error(`${name} is not there`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await at('hardly');
  await at('a book');
  await expect(form.getByRole('radio', { name: 'hardly' })).toBeChecked();
  await expect(form.getByRole('checkbox', { name: 'a book' })).toBeChecked();
  await expect(form.getByRole('status')).toHaveAttribute('aria-busy', 'false');
  const answers = await answersIn(await bare());
  expect([...answers.keys()]).toEqual(expect.arrayContaining(['1.1', '1.5']));
});
