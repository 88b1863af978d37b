import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import {
  drawnJournal,
  drawnLookBack,
  drawnMoment,
  drawnWords,
  draftOn,
  newcomer,
  outside,
  walkedHome,
} from '../support/drawn';
import { refuseWrites } from '../support/full-disk';
import { CheckInPage } from '../support/pages/check-in-page';
import { phoneLook, picture, popupLook } from '../support/picture';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

async function halfFilled(page: Page): Promise<CheckInPage> {
  const checkIn = new CheckInPage(page);
  await expect(checkIn.form.getByRole('checkbox')).toBeVisible();
  await checkIn.write(drawnWords);
  await checkIn.form.getByRole('checkbox').check();
  await checkIn.set('Connectedness', 7);
  await checkIn.set('Purpose', 5);
  return checkIn;
}

test('first run', async ({ popup }) => {
  const page = await popup();
  await expect(page.getByRole('button', { name: /start writing/ })).toBeVisible();
  await picture(page, '04-popup-first-run', popupLook);
  await picture(page, '04-popup-first-run-phone', phoneLook);
});

test('the first page, empty', async ({ seed, popup }) => {
  await seed({ ...newcomer, drafts: [draftOn()] });
  const page = await popup();
  await expect(page.getByText('Your first page')).toBeVisible();
  await picture(page, '04-popup-empty', popupLook);
});

test('the check-in, untouched, half filled and kept', async ({ seed, popup }) => {
  await seed({ ...drawnJournal, drafts: [draftOn()] });
  const page = await popup();
  await expect(page.getByText('Day 12 after your experience')).toBeVisible();
  await expect(page.getByRole('checkbox')).toBeVisible();
  await picture(page, '01-popup', popupLook);
  const checkIn = await halfFilled(page);
  await picture(page, '01-popup-in-progress', popupLook);
  await checkIn.hardToday.click();
  await expect(page.getByRole('heading', { level: 1, name: 'It is hard today' })).toBeVisible();
  await picture(page, '25-prompt-extras-hard-380', popupLook);
  await page.getByRole('button', { name: 'Take the mark off' }).click();
  await checkIn.set('Well-being', 6);
  await checkIn.write(walkedHome.slice(0, walkedHome.indexOf(', and the noise')) + '.');
  await checkIn.keep();
  await picture(page, '02-popup-kept', popupLook);
});

test('kept, with a line of what was written a year ago', async ({ seed, popup }) => {
  await seed(drawnLookBack);
  const page = await popup();
  await expect(page.getByRole('link', { name: /A year ago/ })).toBeVisible();
  await picture(page, '02-popup-kept-look-back', popupLook);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  expect(beyond, 'nothing has to be scrolled to').toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('kept after a hard day, and without any words', async ({ seed, popup }) => {
  await seed({ ...drawnJournal, drafts: [draftOn({ reflection: 'Flat.', wellbeing: 1 })] });
  const page = await popup('#/check-in');
  await new CheckInPage(page).ready();
  await new CheckInPage(page).keep();
  await picture(page, '12-popup-kept-hard', popupLook);
  await page.getByRole('button', { name: 'Add another thought' }).click();
  await new CheckInPage(page).ready();
  await picture(page, '12-popup-another-thought', popupLook);
});

test('not saved', async ({ context, seed, popup }) => {
  await seed({ ...drawnJournal, drafts: [draftOn()] });
  await refuseWrites(context);
  const page = await popup();
  await halfFilled(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await picture(page, '12-popup-not-saved', popupLook);
});

test('a draft that was closed, and one of the day before', async ({ seed, popup }) => {
  const values = {
    connectedness: 7,
    purpose: 5,
    reflection: drawnWords,
    practice: outside,
  } as const;
  await seed({
    ...drawnJournal,
    drafts: [
      draftOn(values),
      draftOn({ reflection: 'Rest isn’t a reward.' }, '2026-05-13', '2026-05-13T21:00:00.000Z'),
    ],
  });
  const page = await popup();
  await expect(page.getByText('From Wednesday, not kept')).toBeVisible();
  await picture(page, '12-popup-draft', popupLook);
  await new CheckInPage(page).write(`${drawnWords} `);
  await picture(page, '25-prompt-extras-popup-380', popupLook);
});

test('support', async ({ seed, popup }) => {
  await seed(drawnJournal);
  const page = await popup('#/support');
  await expect(page.getByText('Jonas')).toBeVisible();
  await picture(page, '10-support-popup', popupLook);
});

test('on a phone', async ({ seed, popup }) => {
  await seed({ ...drawnJournal, drafts: [draftOn()] });
  const page = await popup();
  const checkIn = new CheckInPage(page);
  await expect(page.getByRole('checkbox')).toBeVisible();
  await checkIn.set('Connectedness', 7);
  await checkIn.set('Well-being', 6);
  await picture(page, '01-popup-android', phoneLook);
});
