import { expect, test } from '../support/afterglow';
import { CheckInPage } from '../support/pages/check-in-page';
import { journalVersion, loseDatabase, plantDatabase, rowsOf } from '../support/seed';
import { wordsOf } from '../support/words';

/** `popup.html#/check-in` always shows the form, and says beside it why nothing can be kept. */
const routes = ['popup.html', 'popup.html#/check-in', 'options.html#/history'] as const;

test.describe('a journal of a newer Afterglow', () => {
  test('stays shut and unchanged on every page', async ({ bare, welcomed, popup, options }) => {
    await welcomed();
    const page = await bare();
    const row = { id: 'from-the-future', shape: 'unknown' };
    await plantDatabase(page, 9990, { records: [row] });

    for (const route of routes) {
      const opened = route.startsWith('popup')
        ? await popup(route.slice('popup.html'.length))
        : await options(route.slice('options.html'.length));
      await expect(opened.getByText(wordsOf('problems.newerJournal.says'))).toBeVisible();
      if (!route.endsWith('check-in')) await expect(opened.getByRole('textbox')).toHaveCount(0);
      await expect(opened.getByRole('article')).toHaveCount(0);
      await opened.close();
    }
    expect(await journalVersion(page)).toBe(9990);
    expect(await rowsOf(page, 'records')).toEqual([row]);
  });
});

test.describe('a canary that remembers a journal where there is none', () => {
  test('shows no empty journal and writes none', async ({
    bare,
    welcomed,
    worker,
    popup,
    options,
  }) => {
    await welcomed();
    const page = await bare();
    await loseDatabase(page);
    await worker.evaluate(() =>
      chrome.storage.local.set({
        journal: { journal: 'a-journal-of-before', schema: 1, notEmpty: true },
      }),
    );
    for (const opened of [await popup(), await options('#/history')]) {
      await expect(opened.getByText(wordsOf('problems.notVisible.says'))).toBeVisible();
      await expect(opened.getByRole('textbox')).toHaveCount(0);
      await expect(opened.getByRole('article')).toHaveCount(0);
    }
    const remembered = await worker.evaluate(() => chrome.storage.local.get('journal'));
    expect(remembered).toEqual({
      journal: { journal: 'a-journal-of-before', schema: 1, notEmpty: true },
    });
    expect(await journalVersion(page)).toBeNull();
  });
});

test('IndexedDB that refuses to open is said calmly', async ({ afterglow, popup }) => {
  await afterglow.context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    };
  });
  const page = await popup('#/check-in');
  await expect(page.getByText(wordsOf('problems.refused.says'))).toBeVisible();
});

test('a page that is open while another upgrades lets go, and says so', async ({ bare, popup }) => {
  const checkIn = new CheckInPage(await popup('#/check-in'));
  await checkIn.ready();
  const page = await bare();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('afterglow', 9990);
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await expect(checkIn.page.getByText(wordsOf('problems.upgradedElsewhere.says'))).toBeVisible();
});

test('support stays within reach where the journal stays shut', async ({
  bare,
  popup,
  welcomed,
}) => {
  await welcomed();
  await plantDatabase(await bare(), 9990, { records: [] });
  const page = await popup('#/check-in');
  await page.getByRole('link', { name: 'Need support now?' }).click();
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
});
