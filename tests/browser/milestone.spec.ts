import { expect, test } from '../support/afterglow';
import { checkInEach } from '../support/many-days';
import { HistoryPage } from '../support/pages/history-page';
import { experienceOn } from '../support/rows';

test('an experience is opened from its milestone, and a day gets another thought', async ({
  options,
  seed,
}) => {
  await seed({
    records: [
      ...checkInEach('2024-03-01', '2024-03-13', 3),
      experienceOn('2024-03-09', 'second', { title: 'Second experience', guide: 'Ruth' }),
    ],
  });
  const page = await options('#/history/2024-03-09');
  const history = new HistoryPage(page);
  const open = page.getByRole('link', { name: 'Open Second experience' });
  await expect(open).toHaveAttribute('href', '#/experiences/second');
  await page.setViewportSize({ width: 390, height: 844 });
  const { width, height } = (await open.boundingBox()) ?? { width: 0, height: 0 };
  expect(width).toBeGreaterThan(200);
  expect(height).toBeGreaterThanOrEqual(44);
  await history.choose('Words of 2024-03-04.', 'Add a thought');
  await expect(page).toHaveURL(/popup\.html#\/check-in\/2024-03-04$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/4 March|March 4/);
});
