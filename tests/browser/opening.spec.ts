import { expect, test } from '../support/afterglow';

test('the true popup opens and says its name', async ({ truePopup }) => {
  const popup = await truePopup();
  await expect(popup).toHaveTitle(/Afterglow/);
});

test('the big page opens', async ({ options }) => {
  const page = await options();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('a request to anywhere else would be seen', async ({ options, strangers }) => {
  const page = await options();
  // `Image` from the page is stopped by the policy before it becomes a request, a navigation is not.
  await page.goto('http://stranger.invalid/').catch(() => undefined);
  expect(strangers.splice(0)).toEqual(['http://stranger.invalid/']);
});
