import { expect, test } from '../support/afterglow';
import { drawnLookBack, drawnMoment } from '../support/drawn';
import { fits, fitsFingers } from '../support/fitting';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

test('kept, with a practice of two lines and a line of a year ago', async ({ popup, seed }) => {
  await seed(drawnLookBack);
  const page = await popup();
  await expect(page.getByRole('link', { name: /A year ago/ })).toBeVisible();
  await fits(page);
  await fitsFingers(page);
});
