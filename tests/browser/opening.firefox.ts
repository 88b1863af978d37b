import { expect, test } from '../support/firefox';

test('both pages open in Firefox, also after a restart', async ({ start }) => {
  const first = await start();
  const page = await first.open('options.html');
  await page.waitForSelector('h1');
  await first.close();
  const second = await start();
  const popup = await second.open('popup.html');
  await popup.waitForSelector('h1');
  expect(await popup.title()).toContain('Afterglow');
});
