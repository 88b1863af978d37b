import { expect, test } from '../support/afterglow';
import { drawnJournal, drawnMoment, today, walkedHome } from '../support/drawn';
import { firstStart, loseFocus, openPopup } from '../support/killed-chromium';
import { CheckInPage } from '../support/pages/check-in-page';
import { HistoryPage } from '../support/pages/history-page';
import { rowsOf } from '../support/seed';

type Lying = { kind: string; body: { reflection: string } };

const said = (rows: unknown[]) => (rows as Lying[]).map(({ body }) => body?.reflection);

test('“Change this” in the true popup, closed in the middle of fast typing, loses no key, round for round', async ({
  afterglow,
  bare,
}) => {
  const browser = await firstStart(afterglow);
  const first = await openPopup(browser);
  const checkIn = new CheckInPage(first);
  await checkIn.sayWhere();
  await checkIn.write('Kept');
  await checkIn.keep();
  await loseFocus(browser, first);
  const beneath = await bare();
  await browser.elsewhere.bringToFront();
  let words = 'Kept';
  for (let round = 1; round <= 6; round += 1) {
    const popup = await openPopup(browser);
    await popup.getByRole('button', { name: 'Change this' }).click();
    const form = new CheckInPage(popup);
    await expect(form.words).toHaveValue(words);
    await form.words.click();
    await popup.keyboard.press('Control+End');
    const more = ` round ${round}, in the mid`;
    await popup.keyboard.type(more);
    await loseFocus(browser, popup);
    words += more;
    const lying = async () => [
      ...said(await rowsOf(beneath, 'drafts')),
      ...said(await rowsOf(beneath, 'records')),
    ];
    await expect.poll(lying).toContain(words);
  }
});

test('“Change this” and History at once: each field is taken from whoever changed it, and what yields stands under earlier versions', async ({
  context,
  seed,
  bare,
  popup,
  options,
  welcomed,
}) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  await seed({ ...drawnJournal, records: [...(drawnJournal['records'] ?? []), today] });
  const beneath = await bare();
  const page = await popup();
  await page.getByRole('button', { name: 'Change this' }).press('Enter');
  const changing = new CheckInPage(page);
  await expect(changing.words).toHaveValue(walkedHome);

  const history = new HistoryPage(await options('#/history'));
  await history.choose('Walked home the long way', 'Edit');
  const form = history.page.getByRole('form', { name: /^Change the check-in/ });
  await form.getByRole('textbox').fill('Said in the popup, differently.');

  await changing.write('Said in the popup.');
  await changing.set('Purpose', 9);
  await expect
    .poll(async () => said(await rowsOf(beneath, 'records')))
    .toContain('Said in the popup.');
  await form.getByRole('button', { name: 'Keep the change' }).click();
  await history.shows('Said in the popup, differently.');

  const kept = async () => {
    const rows = (await rowsOf(beneath, 'records')) as { body: { reflection?: string } }[];
    return rows.find(({ body }) => body.reflection?.includes('differently'))?.body;
  };
  await expect.poll(kept).toMatchObject({ purpose: 9 });
  const earlier = said(await rowsOf(beneath, 'versions'));
  expect(earlier).toEqual(expect.arrayContaining([walkedHome, 'Said in the popup.']));
});
