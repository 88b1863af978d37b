import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnExperiences, stairwell } from '../support/drawn-experiences';
import { CheckInPage } from '../support/pages/check-in-page';
import { HistoryPage } from '../support/pages/history-page';
import { plantDatabase } from '../support/seed';
import { isSound } from '../support/sound';

const popupWidths = [380];
const pageWidths = [1200, 390];

test('the popup: first question, form, half filled, hard day, kept', async ({ popup }) => {
  const page = await popup();
  await expect(page.getByRole('button', { name: /start writing/ })).toBeVisible();
  await isSound(page, popupWidths);

  const checkIn = new CheckInPage(page);
  await checkIn.sayWhere();
  await isSound(page, popupWidths);

  await checkIn.set('Connectedness', 7);
  await checkIn.set('Well-being', 0);
  await checkIn.write('A grey sort of day, and the tea went cold.');
  await isSound(page, popupWidths);

  await checkIn.hardToday.click();
  await isSound(page, popupWidths);
  await page.getByRole('button', { name: 'Back to the check-in' }).click();

  await checkIn.keep();
  await isSound(page, popupWidths);
  await page.getByRole('button', { name: 'Add another thought' }).click();
  await checkIn.ready();
  await isSound(page, popupWidths);
});

test('the popup’s pages in a tab are sound as wide as a phone and a desk', async ({ popup }) => {
  for (const route of ['#/check-in', '#/support']) {
    const page = await popup(route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isSound(page, pageWidths);
    await page.close();
  }
});

test('History: empty, full, a menu, a change, a move, a removal', async ({ popup, options }) => {
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await expect(history.heading).toBeVisible();
  await isSound(page, pageWidths);

  const checkIn = new CheckInPage(await popup('#/check-in'));
  await checkIn.ready();
  await checkIn.set('Purpose', 10);
  await checkIn.write('The bread rose.');
  await checkIn.keep();
  await page.bringToFront();
  await history.shows('The bread rose.');
  await isSound(page, pageWidths);

  await history.openMenu('The bread rose.');
  await isSound(page, [1200]);
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await expect(page.getByRole('button', { name: 'Keep the change' })).toBeVisible();
  await isSound(page, pageWidths);
  await page.getByRole('button', { name: 'Leave it as it was' }).click();

  await history.choose('The bread rose.', 'Move to another day');
  await expect(page.getByRole('dialog')).toBeVisible();
  await isSound(page, pageWidths);
  await page.getByRole('button', { name: 'Leave it there' }).click();

  await history.remove('The bread rose.');
  await expect(history.putBackButton.first()).toBeVisible();
  await isSound(page, pageWidths);
});

test('Nudges, Support, Welcome', async ({ options }) => {
  for (const route of ['#/nudges', '#/support', '#/welcome']) {
    const page = await options(route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isSound(page, pageWidths);
    await page.close();
  }
});

test('a journal that stays shut', async ({ bare, welcomed, popup, options }) => {
  await welcomed();
  await plantDatabase(await bare(), 9990, { records: [] });
  const small = await popup();
  await expect(small.getByRole('heading', { level: 1 })).toBeVisible();
  await isSound(small, popupWidths);
  const large = await options('#/history');
  await expect(large.getByRole('heading', { level: 1 })).toBeVisible();
  await isSound(large, pageWidths);
});

test('Experiences: the list, one behind, one ahead, a letter, a moment, none yet', async ({
  context,
  welcomed,
  seed,
  options,
}) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  const empty = await options('#/experiences');
  await expect(empty.getByText('No experience here yet.')).toBeVisible();
  await isSound(empty, [1200]);
  await empty.getByRole('button', { name: 'Plan an experience' }).click();
  await isSound(empty, [390]);
  await empty.close();
  await seed(drawnExperiences);
  for (const route of [
    ...['', '/drawn-third', '/drawn-fourth', '/letter', '/letter/letter-drawn-third'],
    ...[`/moment/${stairwell?.id}`, '/nowhere'],
  ]) {
    const page = await options(`#/experiences${route}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const edit = page.getByRole('button', { name: 'Edit: Before' });
    if (route === '/drawn-third') await edit.click();
    await isSound(page, pageWidths);
    await page.close();
  }
});

test('the day itself: before, the three answers, later, kept', async ({
  context,
  welcomed,
  seed,
  popup,
}) => {
  await welcomed();
  await context.clock.setFixedTime(new Date('2026-05-20T20:30:00+01:00'));
  await seed(drawnExperiences);
  const page = await popup();
  await page.getByRole('button', { name: 'It is over' }).waitFor();
  await isSound(page, popupWidths);
  await page.getByRole('button', { name: 'It is over' }).click();
  await isSound(page, popupWidths);
  await page.getByRole('button', { name: 'Later' }).click();
  await isSound(page, popupWidths);
  await page.getByRole('button', { name: 'There is a word after all' }).click();
  await page.getByRole('textbox', { name: 'A word' }).fill('slate');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('Rest now')).toBeVisible();
  await isSound(page, popupWidths);
});

test('Data and privacy: as it opens, a span of one’s own, the passphrase, everything deleted', async ({
  options,
}) => {
  const page = await options('#/data');
  await expect(page.getByRole('button', { name: 'Save a backup', exact: true })).toBeVisible();
  await page.getByLabel('Days to save').selectOption('some days');
  await page.getByText('What the browser lets Afterglow do').click();
  await isSound(page, pageWidths);
  await page.getByRole('button', { name: 'Save a backup', exact: true }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('paper');
  await page.getByRole('button', { name: 'Save it' }).click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await isSound(page, pageWidths);
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByLabel('Type delete everything').fill('delete everything');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  await isSound(page, pageWidths);
});
