import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { busyJournal } from '../support/busy';
import { closedByHand } from '../support/closing';
import { drawnMoment } from '../support/drawn';
import { type TypedForm, typedForms } from '../support/forms';
import { beginAnew, rowsOf } from '../support/seed';

declare global {
  interface Window {
    heal?: () => void;
  }
}

const words = 'Half a thought about rain';
const more = ' and';

/** How many rows of a table hold some words, by the kind that they are of. */
async function holding(bare: Page, table: string, wanted: string): Promise<string[]> {
  const rows = (await rowsOf(bare, table)) as { kind: string; body?: unknown }[];
  return rows
    .filter(({ body }) => JSON.stringify(body ?? null).includes(wanted))
    .map(({ kind }) => kind);
}

/** Lets every writing of a page fail as on a full disk, until it is healed. */
async function withFullDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
    window.heal = () => {
      Object.assign(IDBObjectStore.prototype, { put, add });
    };
  });
  return () => page.evaluate(() => window.heal?.());
}

/** One form, a page beneath all others that runs none of Afterglow's code, and how to open the page on which the form stands. */
type Walk = { form: TypedForm; beneath: Page; show: () => Promise<Page> };

/** A page that closes in the middle of a word loses nothing, and nothing is there twice. */
async function closesInAWord({ form, beneath, show }: Walk): Promise<void> {
  const first = await show();
  await (await form.open(first)).focus();
  await first.keyboard.press('Control+End');
  await first.keyboard.type(words);
  await closedByHand(first);
  await expect
    .poll(async () => [
      ...(await holding(beneath, 'records', words)),
      ...(await holding(beneath, 'drafts', words)),
    ])
    .not.toEqual([]);

  const second = await show();
  const field = await form.open(second);
  await expect(field).toHaveValue(new RegExp(`${words}$`));
  await field.focus();
  await second.keyboard.press('Control+End');
  await second.keyboard.type(more);
  await form.keep?.(second);
  await expect.poll(() => holding(beneath, 'records', `${words}${more}`)).toEqual([form.kind]);
  await expect.poll(() => holding(beneath, 'drafts', words)).toEqual([]);
  await closedByHand(second);
  expect(await holding(beneath, 'drafts', words)).toEqual([]);
}

/** A page that closes while what is typed is being stored or kept loses nothing either. */
async function closesWhileStored({ form, beneath, show }: Walk): Promise<void> {
  const places = async () => [
    ...(await holding(beneath, 'records', words)),
    ...(await holding(beneath, 'drafts', words)),
  ];

  const first = await show();
  await (await form.open(first)).focus();
  await first.keyboard.press('Control+End');
  const letGo = await busyJournal(beneath);
  await first.keyboard.type(words);
  await form.keep?.(first);
  await closedByHand(first);
  await letGo();
  await expect.poll(places).toHaveLength(1);

  // Whatever was under way is over by now: the next page finds the words in one place, and leaves them in one.
  const second = await show();
  await expect(second.locator('h1, form').first()).toBeVisible();
  await closedByHand(second);
  expect(await places()).toHaveLength(1);
}

/** Words that can’t be stored are told as such, stay, and go again. */
async function meetsAFullDisk({ form, beneath, show }: Walk): Promise<void> {
  const page = await show();
  const field = await form.open(page);
  await field.focus();
  await page.keyboard.press('Control+End');
  const heal = await withFullDisk(page);
  await page.keyboard.type(words);
  const told = page.getByRole('alert').filter({ hasText: 'isn’t saved yet' });
  await expect(told).toBeVisible();
  await expect(field).toHaveValue(new RegExp(`${words}$`));
  await heal();
  // A writing that was still on its way when there is room again stores the words by itself; nothing else does.
  await expect(async () => {
    if ((await told.count()) === 0) return;
    await told.getByRole('button', { name: 'Try again' }).click({ timeout: 2000 });
    await expect(told).toHaveCount(0, { timeout: 2000 });
  }).toPass();
  await expect
    .poll(async () => [
      ...(await holding(beneath, 'records', words)),
      ...(await holding(beneath, 'drafts', words)),
    ])
    .toHaveLength(1);
}

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

// One browser for all that befalls a form: starting one takes as long as what is done in it.
for (const form of typedForms) {
  test(`${form.name}: nothing typed is lost, nothing is there twice, and what fails is told`, async ({
    seed,
    bare,
    popup,
    options,
  }) => {
    const beneath = await bare();
    const show = () => (form.at.page === 'popup' ? popup : options)(form.at.route);
    const walk = { form, beneath, show };
    await seed(form.seed);
    await test.step('closed in the middle of a word', () => closesInAWord(walk));
    await beginAnew(beneath, form.seed);
    await test.step('closed while it is stored or kept', () => closesWhileStored(walk));
    await beginAnew(beneath, form.seed);
    await test.step('on a full disk', () => meetsAFullDisk(walk));
  });
}
