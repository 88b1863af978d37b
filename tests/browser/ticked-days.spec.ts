import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnInsights } from '../support/drawn-insights';
import { InsightsPage } from '../support/pages/insights-page';
import { isSound } from '../support/sound';

const outside = 'Ten minutes outside before the laptop opens';

test.beforeEach(async ({ context, welcomed, seed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  await seed(drawnInsights);
});

test('the days on which a practice was done stand on its insight and on the experience, and no others', async ({
  options,
}) => {
  const page = await options('#/insights');
  const onInsight = new InsightsPage(page).one('I can put things down').locator('.pracs > li');
  const onExperience = page.locator('.pracs > li').filter({ hasText: outside });
  const open = page.locator('.ticked[open] li');
  const days = /^May 13, 14$/;

  await onInsight.filter({ hasText: outside }).getByText('Days it was done').click();
  await expect(open).toHaveText([days]);
  await page.goto(page.url().replace('#/insights', '#/experiences/drawn-third'));
  await onExperience.getByText('Days it was done').click();
  await expect(open).toHaveText([days]);
  await expect(onExperience).not.toContainText(/missed/i);
  await isSound(page, [1200, 390]);
});
