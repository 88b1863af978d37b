import type { Day } from '../../domain/day';
import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { recordOn } from '../support/guide-journal';
import { HistoryPage } from '../support/pages/history-page';
import { experienceOn } from '../support/rows';
import { rowsOf } from '../support/seed';
import { checkInRow, daysAgo } from '../support/trend-seed';

const words = 'What was the jaw about?';

test('a question about a check-in is kept from its menu, by keys, and typed words wait', async ({
  seed,
  options,
  bare,
}) => {
  await seed({ records: [checkInRow(daysAgo(1), [5, 6, 7])] });
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.articles.getByRole('button', { name: /^More/ }).focus();
  await page.keyboard.press('Enter');
  // The second that begins with it; the first is “Add a thought”.
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'A question for your guide' });
  await expect(dialog).toBeVisible();
  const keep = dialog.getByRole('button', { name: 'Keep the question' });
  await expect(keep).toBeDisabled();
  await page.keyboard.type('What was the');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await history.choose('Values only', 'Ask my guide');
  await expect(dialog.getByRole('textbox')).toHaveValue('What was the');
  await dialog.getByRole('textbox').fill(words);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The question is kept for your guide.')).toBeAttached();
  await expect(history.articles.getByRole('button', { name: /^More/ })).toBeFocused();

  const rows = await rowsOf(await bare(), 'records');
  expect(rows).toContainEqual(
    expect.objectContaining({
      kind: 'question',
      body: {
        words,
        from: { kind: 'check-in', id: `check-in-${daysAgo(1)}-0` },
        asked: false,
      },
    }),
  );
});

test('a question is asked from an insight and from an experience, and waits on the page for the guide', async ({
  seed,
  options,
}) => {
  const day = daysAgo(3) as Day;
  await seed({
    records: [
      experienceOn(day, 'third', { title: 'Third' }),
      recordOn('insight', 'quiet', day, {
        ...{ words: 'The quiet isn’t empty.', lens: 'mind', from: null },
        ...{ states: [{ state: 'noticed', day }], experience: null, quiet: 'for-good' },
      }),
    ],
  });
  const page = await options('#/insights');
  const dialog = page.getByRole('dialog', { name: 'A question for your guide' });
  const ask = async (question: string) => {
    await dialog.getByRole('textbox').fill(question);
    await dialog.getByRole('button', { name: 'Keep the question' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('The question is kept for your guide.')).toBeAttached();
  };
  const more = page.getByRole('article', { name: /quiet/ }).getByRole('button', { name: /^More/ });
  await more.click();
  await page.getByRole('menuitem', { name: 'Ask my guide' }).click();
  await ask('Is the quiet the same one?');
  await expect(more).toBeFocused();

  await page.goto(page.url().replace(/#.*/, '#/experiences/third'));
  const button = page.getByRole('button', { name: 'Ask my guide' });
  await button.click();
  await ask('May it be shorter next time?');
  await expect(button).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);

  await page.goto(page.url().replace(/#.*/, '#/guide'));
  const preview = page.getByRole('article', { name: 'Preview', exact: true });
  await expect(preview).toContainText('Is the quiet the same one?');
  await expect(preview).toContainText('May it be shorter next time?');
});
