import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { lookAfterNow } from '../support/look-after';
import { keyOf, planted, plantedRows } from '../support/planted';
import { putRaw } from '../support/seed';
import { wordsOf } from '../support/words';

/** Every page of the big page, and something of the good rows that stands on it. */
const routes = [
  ['#/history', 'Words of a good row.'],
  ['#/trends', null],
  ['#/experiences', 'A good afternoon'],
  ['#/experiences/good-experience', 'A good afternoon'],
  ['#/insights', 'A good insight'],
  ['#/prompts', 'A good prompt?'],
  ['#/guide', null],
  ['#/guide/questionnaires', 'A good form'],
  ['#/understanding', null],
  ['#/nudges', null],
  ['#/data', null],
  ['#/data/earlier', null],
  ['#/data/restore', null],
  ['#/data/import', null],
  ['#/settings', null],
  ['#/plan', null],
  ['#/welcome', null],
] as const;

/** Nothing on a page says that it has stopped, or that the journal is damaged. */
async function stands(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByText(wordsOf('problems.broken.title'))).toHaveCount(0);
  await expect(page.getByText(wordsOf('problems.damaged.says'))).toHaveCount(0);
  await expect(page.getByText(wordsOf('problems.newerJournal.says'))).toHaveCount(0);
}

/** Support opens over a page, with the numbers and the person's own people. */
async function supports(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/support'));
  await expect(page.locator('a[href^="tel:"]:visible').first()).toBeVisible();
  await expect(page.getByText('Ana', { exact: true }).last()).toBeVisible();
}

test('rows that cannot be read stop no page, hide nothing else, and are counted and named', async ({
  welcomed,
  seed,
  options,
  popup,
  worker,
  bare,
}) => {
  test.slow();
  await welcomed();
  await seed(plantedRows());

  for (const [route, words] of routes) {
    const page = await options(route);
    if (words) await expect(page.getByText(words).first(), route).toBeVisible();
    await stands(page);
    await supports(page);
    await page.close();
  }
  for (const route of ['', '#/check-in']) {
    const page = await popup(route);
    await expect(page.getByRole('form', { name: 'Check-in' })).toBeVisible();
    await stands(page);
    await page.close();
  }
  const support = await popup('#/support');
  await expect(support.locator('a[href^="tel:"]:visible').first()).toBeVisible();
  await expect(support.getByText('Ana', { exact: true })).toBeVisible();
  await support.close();
  await lookAfterNow(worker);

  // Pages remember something of the device anew; each of the others lies there still, and is told.
  await putRaw(await bare(), plantedRows());
  const data = await options('#/data');
  await data
    .getByRole('link', { name: wordsOf('unread.see') })
    .last()
    .click();
  await expect(
    data.getByText(wordsOf('unread.count.n').replace('$1', String(planted.length))),
  ).toBeVisible();
  const list = data.getByRole('list', { name: wordsOf('unread.title') });
  await expect(list.getByRole('listitem')).toHaveCount(planted.length);
  const told = await list.innerText();
  const named = planted.filter(({ table }) => !['days', 'device'].includes(table));
  expect(named.map(keyOf).filter((key) => !told.includes(key))).toEqual([]);

  const saved = data.waitForEvent('download');
  await data.getByRole('button', { name: wordsOf('unread.save') }).click();
  expect((await saved).suggestedFilename()).toMatch(/^afterglow-unread-.*\.json$/);

  await data
    .getByRole('button', { name: wordsOf('unread.remove.n').replace('$1', String(planted.length)) })
    .click();
  const dialog = data.getByRole('dialog');
  await dialog
    .getByRole('button', { name: wordsOf('unread.remove.n').replace('$1', String(planted.length)) })
    .click();
  await expect(data.getByText(wordsOf('unread.count.0'))).toBeVisible();
  await data.goto(data.url().replace(/#.*/, '#/history'));
  await expect(data.getByText('Words of a good row.')).toBeVisible();
});

test('a mistake in our code is told as one, beside which Support and the other pages go on', async ({
  welcomed,
  afterglow,
  options,
  popup,
}) => {
  await welcomed();
  await afterglow.context.addInitScript(() => {
    // As if a query stumbled over something that nobody had thought of.
    const stumble = () => {
      throw new TypeError('cannot read properties of undefined');
    };
    Object.defineProperty(IDBIndex.prototype, 'getAll', { value: stumble });
    Object.defineProperty(IDBIndex.prototype, 'openCursor', { value: stumble });
  });
  for (const page of [await options('#/history'), await popup('')]) {
    await expect(page.getByText(wordsOf('problems.broken.title'))).toBeVisible();
    await expect(page.getByText(wordsOf('problems.damaged.says'))).toHaveCount(0);
    await page
      .getByRole('link', { name: wordsOf('shell.support') })
      .last()
      .click();
    await expect(page.locator('a[href^="tel:"]:visible').first()).toBeVisible();
  }
});
