import type { Page } from '@playwright/test';
import { blankEntry, checkInFrom } from '../../domain/check-in';
import { expect, test } from '../support/afterglow';
import { closedByHand } from '../support/closing';
import { HistoryPage } from '../support/pages/history-page';

/** A check-in as it lies in the table. */
function row(id: string, day: string, reflection: string) {
  return {
    id,
    kind: 'check-in',
    day,
    at: `${day}T20:41:00.000Z`,
    zone: 'Europe/London',
    v: 1,
    stamp: '001770000000000-00000-3fa9c1d2',
    removed: null,
    body: checkInFrom({ ...blankEntry, connectedness: 4, wellbeing: 6, reflection }),
  };
}

const days = [
  row('a', '2026-05-12', 'Jaw again. It let go.'),
  row('b', '2026-05-10', 'Rang Ines. Only listened.'),
  row('c', '2026-04-30', 'Packed the grey blanket.'),
];

const keep = (page: Page) => page.getByRole('button', { name: 'Keep the change' });

test('a change that is being typed is there again after the page was closed', async ({
  options,
  seed,
}) => {
  await seed({ records: days });
  const page = await options('#/history');
  await new HistoryPage(page).choose('Jaw again', 'Edit');
  await page.getByRole('textbox').pressSequentially(' Then it came back.');
  await closedByHand(page);

  const again = await options('#/history');
  await expect(again.getByText('You closed this without keeping the change.')).toBeVisible();
  await expect(again.getByRole('textbox')).toHaveValue('Jaw again. It let go. Then it came back.');
  await again.getByRole('radiogroup', { name: 'Purpose' }).getByRole('radio').nth(9).check();
  await keep(again).click();
  const history = new HistoryPage(again);
  await history.shows('Then it came back.');
  await expect(
    history.article('Then it came back.').getByRole('img', {
      name: 'Connectedness 4, Purpose 9, Well-being 6',
    }),
  ).toBeVisible();
});

test('what is being typed stays while another page changes or removes the same check-in', async ({
  options,
  seed,
}) => {
  await seed({ records: days });
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.choose('Rang Ines', 'Edit');
  await page.getByRole('textbox').fill('Mine.');

  const other = await options('#/history');
  const elsewhere = new HistoryPage(other);
  await other.getByRole('textbox').fill('Theirs.');
  await keep(other).click();
  await elsewhere.shows('Theirs.');
  await page.bringToFront();
  await expect(page.getByText('Another page of Afterglow has changed this')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('Mine.');

  await other.bringToFront();
  await elsewhere.remove('Theirs.');
  await page.bringToFront();
  await expect(page.getByText('Another page of Afterglow has removed this')).toBeVisible();
  await keep(page).click();
  await expect(page.getByText('This isn’t saved yet.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('Mine.');

  await other.bringToFront();
  await elsewhere.putBack();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await history.shows('Mine.');
});

test('a removed check-in is put back from its place or, later, from the foot of the page', async ({
  options,
  seed,
}) => {
  await seed({ records: days });
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.remove('Rang Ines');
  await expect(history.putBackButton).toBeFocused();
  await history.putBack();
  await history.shows('Rang Ines');
  await expect(history.article('Rang Ines').getByRole('button', { name: /^More/ })).toBeFocused();

  await history.remove('Jaw again');
  await page.reload();
  await expect(history.putBackButton).toHaveCount(0);
  await page.getByText('Removed in the last 30 days').click();
  await history.putBack();
  await history.shows('Jaw again');
});

test('a check-in moves to another day, which must have come', async ({ options, seed }) => {
  await seed({ records: days });
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.choose('Jaw again', 'Move to another day');
  const dialog = page.getByRole('dialog', { name: 'Move to another day' });
  await dialog.getByLabel('The day it belongs to').fill('2126-05-01');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(dialog.getByText('That day hasn’t come yet.')).toBeVisible();
  await dialog.getByLabel('The day it belongs to').fill('2026-04-02');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(history.articles.last()).toContainText('Jaw again');
});

test('the menu is worked by keys alone', async ({ options, seed }) => {
  await seed({ records: days });
  const page = await options('#/history');
  const more = new HistoryPage(page).article('Jaw again').getByRole('button', { name: /^More/ });
  await more.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Remove' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Move to another day' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(more).toBeFocused();
});

test('a write that fails leaves the words on the page, and says what to do', async ({
  options,
  seed,
}) => {
  await seed({ records: days });
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await page.evaluate(() => {
    const stores: { put: (this: IDBObjectStore, ...row: unknown[]) => unknown } =
      IDBObjectStore.prototype as never;
    const { put } = stores;
    stores.put = function (...row) {
      if (this.name === 'records') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    };
    addEventListener('storage-has-room', () => {
      stores.put = put;
    });
  });
  await history.choose('Jaw again', 'Remove');
  await expect(history.article('Jaw again')).toContainText('Nothing was changed.');
  await history.choose('Rang Ines', 'Edit');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(' And more.');
  await keep(page).click();
  await expect(page.getByText('This isn’t saved yet.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('Rang Ines. Only listened. And more.');
  await page.evaluate(() => dispatchEvent(new Event('storage-has-room')));
  await history.article('This isn’t saved yet').getByRole('button', { name: 'Try again' }).click();
  await history.shows('And more.');
  await history.article('Jaw again').getByRole('button', { name: 'Try again' }).click();
  await expect(history.putBackButton).toBeVisible();
});
