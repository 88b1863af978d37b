import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import {
  drawnDay,
  drawnJournal,
  drawnMoment,
  drawnWords,
  draftOn,
  newcomer,
} from '../support/drawn';
import { fourth } from '../support/drawn-experiences';
import { fits, fitsFingers } from '../support/fitting';
import { refuseWrites } from '../support/full-disk';
import { germanBuild, germanPrompt, speakGerman } from '../support/german-build';
import { lookAt } from '../support/picture';

const longPrompt = {
  id: 'own',
  words:
    'Which of the things that came up in the last few days would you rather not lose sight of?',
  lens: 'brain-and-body',
  language: 'en-GB',
} as const;

const olderDraft = draftOn(
  {
    reflection:
      'Rest isn’t a reward, and this line is longer than the popup is wide by a good deal.',
  },
  '2026-05-13',
  '2026-05-13T21:00:00.000Z',
);

const halfFilled = { connectedness: 7, wellbeing: 10, reflection: drawnWords } as const;

const form = (page: Page) => page.locator('form textarea');

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

test('the first question, and the first page', async ({ popup, seed }) => {
  const page = await popup();
  await expect(page.getByRole('group')).toBeVisible();
  await fits(page, { grows: 'wide' });
  await fitsFingers(page);
  await seed(newcomer);
  const first = await popup();
  await expect(form(first)).toBeEditable();
  await fits(first);
  await fitsFingers(first);
});

test('the check-in with a practice, half filled, hard, kept', async ({ popup, seed }) => {
  await seed({ ...drawnJournal, drafts: [draftOn()] });
  const page = await popup();
  await expect(page.getByRole('checkbox')).toBeVisible();
  await fits(page);
  await form(page).fill(`${drawnWords} `.repeat(12));
  await fits(page);
  await page.getByRole('button', { name: 'It is hard today' }).click();
  await expect(page.getByText('Your plan')).toBeVisible();
  await fits(page);
  await fitsFingers(page);
  await page.getByRole('button', { name: 'Back to the check-in' }).click();
  await fitsFingers(page);
  await lookAt(page, { width: 380, height: 600 });
  await form(page).fill(`${drawnWords} `.repeat(12));
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('That sounds like a hard day')).toBeVisible();
  await fits(page);
  await fitsFingers(page);
});

test('everything at once: practice, older draft, closed draft, long prompt', async ({
  popup,
  seed,
}) => {
  await seed({
    ...drawnJournal,
    drafts: [draftOn({ ...halfFilled, prompt: longPrompt }), olderDraft],
  });
  const page = await popup();
  await expect(page.getByText('From Wednesday, not kept')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start fresh' })).toBeVisible();
  await fits(page, { grows: 'wide' });
  await form(page).fill(drawnWords);
  await expect(page.getByRole('button', { name: 'Start fresh' })).toHaveCount(0);
  await fits(page, { grows: 'wide' });
  await fitsFingers(page);
});

test('what is not saved, with a practice and an older draft beside it', async ({
  context,
  popup,
  seed,
}) => {
  await seed({ ...drawnJournal, drafts: [draftOn(), olderDraft] });
  await refuseWrites(context);
  const page = await popup();
  await expect(page.getByRole('checkbox')).toBeVisible();
  await form(page).fill(drawnWords);
  await expect(page.getByRole('alert')).toBeVisible();
  await fits(page);
  await fitsFingers(page);
});

test('support', async ({ popup, seed }) => {
  await seed(drawnJournal);
  const page = await popup('#/support');
  await expect(page.getByText('Jonas')).toBeVisible();
  await fits(page);
  await fitsFingers(page);
});

test.describe('in words as long as German ones', () => {
  test.use({ extension: germanBuild() });

  test('the first question', async ({ popup, context }) => {
    await speakGerman(context);
    const page = await popup();
    await expect(page.getByRole('group')).toBeVisible();
    await fits(page, { grows: 'wide' });
  });

  test('the check-in, with everything, hard, kept', async ({ context, popup, seed }) => {
    await speakGerman(context);
    const drafts = [draftOn({ ...halfFilled, prompt: germanPrompt }), olderDraft];
    await seed({ ...drawnJournal, drafts });
    const page = await popup();
    await expect(page.getByRole('button', { name: 'Neu anfangen' })).toBeVisible();
    await fits(page, { grows: 'all' });
    await form(page).fill(drawnWords);
    await fits(page, { grows: 'all' });
    await page.getByRole('button', { name: 'Heute ist es schwer' }).click();
    await expect(page.getByText('Dein Plan')).toBeVisible();
    await fits(page, { grows: 'all' });
    await page.getByRole('button', { name: 'Zurück zum Tageseintrag' }).click();
    await page.getByRole('button', { name: 'Aufbewahren' }).click();
    await expect(page.getByText(/^Aufbewahrt\./).first()).toBeVisible();
    await fits(page, { grows: 'all' });
  });

  test('what is not saved', async ({ context, popup, seed }) => {
    await speakGerman(context);
    await seed({ ...drawnJournal, drafts: [draftOn({ prompt: germanPrompt })] });
    await refuseWrites(context);
    const page = await popup();
    await expect(page.getByRole('checkbox')).toBeVisible();
    await form(page).fill(drawnWords);
    await expect(page.getByRole('alert')).toBeVisible();
    await fits(page, { grows: 'all' });
  });
});

test('the day of an experience: a long intention, the three answers, later, kept', async ({
  context,
  popup,
  seed,
}) => {
  await context.clock.setFixedTime(new Date('2026-05-20T20:30:00+01:00'));
  const words = 'To let the quiet be enough. If my jaw locks, to let it, and breathe. '.repeat(6);
  const intention = { words, day: drawnDay };
  await seed({
    records: [...(newcomer['records'] ?? []), { ...fourth, body: { ...fourth.body, intention } }],
  });
  const page = await popup();
  const over = page.getByRole('button', { name: 'It is over' });
  await expect(over).toBeVisible();
  await fits(page, { grows: 'all' });
  await fitsFingers(page);
  await lookAt(page, { width: 380, height: 600 });
  await over.click();
  for (const box of await page.getByRole('textbox').all()) await box.fill(drawnWords.repeat(3));
  await fits(page, { grows: 'all' });
  await fitsFingers(page);
  await lookAt(page, { width: 380, height: 600 });
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText('Later it is.')).toBeVisible();
  await fits(page);
  await page.getByRole('button', { name: 'There is a word after all' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('Rest now')).toBeVisible();
  await fits(page, { grows: 'all' });
});
