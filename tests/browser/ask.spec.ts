import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { HistoryPage } from '../support/pages/history-page';
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
        from: { kind: 'check-in', id: `check-in ${daysAgo(1)} 0` },
        asked: false,
      },
    }),
  );
});
