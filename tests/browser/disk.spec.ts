import { randomUUID } from 'node:crypto';
import { expect, test } from '../support/afterglow';
import { filesThatSay } from '../support/disk';
import { CheckInPage } from '../support/pages/check-in-page';
import { HistoryPage } from '../support/pages/history-page';

/** The journal itself, and what `storage.local` holds. */
function isOurs(id: string): (path: string) => boolean {
  return (path) =>
    path.startsWith(`Default/IndexedDB/chrome-extension_${id}_0.indexeddb.`) ||
    path.startsWith(`Default/Local Extension Settings/${id}/`);
}

test('what was typed stands nowhere in the profile but in the journal', async ({
  afterglow,
  extensionId,
  profile,
  truePopup,
  popup,
  options,
}) => {
  const kept = `kept ${randomUUID()}`;
  const drafted = `drafted ${randomUUID()}`;
  const checkIn = new CheckInPage(await truePopup());
  await checkIn.sayWhere();
  await checkIn.typeThrough(['7', '5', '6'], kept);
  await checkIn.keepByKeys();
  const draft = new CheckInPage(await popup('#/check-in'));
  await draft.ready();
  await draft.words.pressSequentially(drafted);
  const history = new HistoryPage(await options('#/history'));
  await history.shows(kept);
  await history.page.goto('about:blank');
  await history.page.goBack();
  await history.shows(kept);
  await afterglow.context.close();

  for (const words of [kept, drafted]) {
    expect(filesThatSay(profile, words, isOurs(extensionId))).toEqual([]);
    expect(
      filesThatSay(profile, words, () => false),
      'the journal has it',
    ).not.toEqual([]);
  }
});

test('a page that let the browser remember its fields would be found out', async ({
  afterglow,
  bare,
  extensionId,
  profile,
}) => {
  const typed = `remembered ${randomUUID()}`;
  const page = await bare();
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  await page.locator('textarea').pressSequentially(typed);
  // Leaving the page makes the browser write its state into the session, fields included.
  await page.goto('about:blank');
  await afterglow.context.close();
  expect(filesThatSay(profile, typed, isOurs(extensionId))).not.toEqual([]);
});
