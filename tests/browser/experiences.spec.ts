import { expect, test } from '../support/afterglow';
import { tabTo } from '../support/by-keys';
import { closedByHand } from '../support/closing';
import { drawnMoment, newcomer } from '../support/drawn';
import { drawnExperiences, fourth } from '../support/drawn-experiences';
import { CheckInPage } from '../support/pages/check-in-page';
import { ExperiencesPage } from '../support/pages/experiences-page';
import { rowsOf } from '../support/seed';

const at = (day: string) => new Date(`${day}T20:30:00+01:00`);

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

test('from planning an experience to day 30', async ({ context, seed, options, popup }) => {
  await seed(newcomer);
  const page = await options('#/experiences');
  const experiences = new ExperiencesPage(page);
  await experiences.plan('2026-05-20', 'The first one');
  await experiences.box('Intention').fill('To let the quiet be enough.');
  await experiences.isKept();
  await page.getByRole('link', { name: 'Write a letter' }).click();
  await experiences.box('The letter').fill('Dear me, you came home.');
  await page.getByRole('button', { name: 'Close the letter' }).click();
  await expect(page.getByText(/^Closed until .*June/)).toBeVisible();
  await expect(page.getByText('you came home')).toHaveCount(0);

  const before = await popup();
  await expect(before.getByText('Your experience is in 6 days')).toBeVisible();
  await before.close();

  await context.clock.setFixedTime(at('2026-05-20'));
  const dayItself = await popup();
  await expect(dayItself.getByText('To let the quiet be enough.')).toBeVisible();
  await expect(dayItself.getByRole('textbox')).toHaveCount(0);
  await dayItself.getByRole('button', { name: 'It is over' }).click();
  await expect(dayItself.getByRole('form', { name: 'Check-in' }).getByRole('textbox')).toHaveCount(
    3,
  );
  await expect(dayItself.getByRole('radiogroup')).toHaveCount(0);
  await dayItself.getByRole('textbox', { name: 'A word' }).fill('slate');
  await dayItself.getByRole('textbox', { name: 'A feeling in the body' }).fill('warm hands');
  await dayItself.getByRole('button', { name: 'Keep' }).click();
  await expect(dayItself.getByRole('status').filter({ hasText: /^Kept/ })).toContainText(
    'Rest now',
  );
  const again = await popup();
  await expect(again.getByText('slate')).toBeVisible();
  await expect(again.getByRole('textbox')).toHaveCount(0);
  await again.getByRole('button', { name: 'Another word' }).click();
  await again.getByRole('textbox', { name: 'A word' }).fill('tide');
  await again.getByRole('button', { name: 'Keep' }).click();
  await expect(again.getByText('slate tide')).toBeVisible();
  await again.close();

  await context.clock.setFixedTime(at('2026-05-21'));
  const checkIn = new CheckInPage(await popup());
  await expect(checkIn.page.getByText('Day 1 after your experience')).toBeVisible();
  await checkIn.ready();
  await checkIn.set('Connectedness', 7);
  await checkIn.keep();
  await checkIn.page.close();

  await context.clock.setFixedTime(at('2026-06-19'));
  const last = await popup();
  await expect(last.getByText('Day 30 after your experience')).toBeVisible();
  await last.close();
  await page.reload();
  await expect(page.getByText('warm hands')).toBeVisible();
  await expect(page.getByText(/^It has come: .*June/)).toBeVisible();
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('Dear me, you came home.')).toBeVisible();
});

test('by keyboard alone', async ({ context, seed, options, popup }) => {
  await seed(newcomer);
  const page = await options('#/experiences');
  const { keyboard } = page;
  await tabTo(page, page.getByRole('button', { name: 'Plan an experience' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByLabel('What will you call it?'));
  await keyboard.press('Control+A');
  await keyboard.type('By hand');
  await keyboard.press('Enter');
  const experiences = new ExperiencesPage(page);
  await expect(experiences.heading).toHaveText('By hand');
  await expect(experiences.box('Intention')).toBeFocused();
  await keyboard.type('To listen.');
  await experiences.isKept();
  await tabTo(page, page.getByRole('button', { name: 'Another line' }));
  await keyboard.press('Enter');
  await keyboard.type('Blanket');
  await expect(experiences.box('A line of my list')).toHaveValue('Blanket');

  await context.clock.setFixedTime(at('2026-05-21'));
  const dayItself = await popup();
  await tabTo(dayItself, dayItself.getByRole('button', { name: 'It is over' }));
  await dayItself.keyboard.press('Enter');
  await expect(dayItself.getByRole('textbox', { name: 'A word' })).toBeFocused();
  await dayItself.keyboard.type('tide');
  await dayItself.keyboard.press('Control+Enter');
  await expect(dayItself.getByRole('status').filter({ hasText: /^Kept/ })).toBeVisible();

  await context.clock.setFixedTime(at('2026-06-20'));
  await page.reload();
  await expect(page.getByText('tide')).toBeVisible();
  await tabTo(page, experiences.quality('Stillness'));
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(experiences.quality('Stillness')).toHaveAccessibleName('Stillness, strongly');
  await experiences.isKept();
});

test('“Later” is a full answer, and what was typed is there again', async ({
  context,
  seed,
  bare,
  popup,
}) => {
  await context.clock.setFixedTime(at('2026-05-20'));
  await seed({ records: [...(newcomer['records'] ?? []), fourth] });
  const beneath = await bare();
  const first = await popup();
  await first.getByRole('button', { name: 'It is over' }).click();
  const image = first.getByRole('textbox', { name: 'An image' });
  await image.pressSequentially('A door left on');
  // What others write at an opening is over by then: Chromium loses what waits for it as a page ends.
  await expect
    .poll(async () => JSON.stringify(await rowsOf(beneath, 'drafts')))
    .toContain('A door left on');
  await image.pressSequentially(' the la');
  // Mid-word, as a popup closes.
  await closedByHand(first);
  const second = await popup();
  await expect(second.getByRole('textbox', { name: 'An image' })).toHaveValue(
    'A door left on the la',
  );
  await second.getByRole('button', { name: 'Later' }).click();
  await expect(second.getByText('Later it is.')).toBeVisible();
  await second.close();
  const third = await popup();
  await expect(third.getByText('Later it is.')).toBeVisible();
  await expect(third.getByRole('textbox')).toHaveCount(0);
  await third.getByRole('button', { name: 'There is a word after all' }).click();
  await expect(third.getByRole('textbox', { name: 'An image' })).toHaveValue(
    'A door left on the la',
  );
});

test('a planned day that has gone by asks, and changes nothing by itself', async ({
  context,
  seed,
  options,
}) => {
  await context.clock.setFixedTime(at('2026-05-23'));
  await seed(drawnExperiences);
  const page = await options('#/experiences');
  await expect(page.getByText(/^Was it on .*20/)).toBeVisible();
  await page.getByRole('button', { name: 'It moved to another day' }).click();
  await page.getByLabel('The day it belongs to').fill('2026-05-30');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByText(/30.*, in 7 days/)).toBeVisible();
  await expect(page.getByText('Was it on')).toHaveCount(0);
});

test('an experience is changed, put back, removed, and is there again', async ({
  seed,
  options,
}) => {
  await seed(drawnExperiences);
  const page = await options('#/experiences/drawn-third');
  const experiences = new ExperiencesPage(page);
  await experiences.edit('What came');
  await experiences.box('What came').fill('Something else.');
  await experiences.isKept();
  await page.reload();
  await expect(page.getByText('Something else.')).toBeVisible();
  await experiences.edit('What came');
  await experiences.box('What came').fill('');
  await experiences.isKept();
  await page.getByRole('button', { name: 'Put it back as it was' }).click();
  await expect(experiences.box('What came')).toHaveValue('Something else.');

  await experiences.menu('Remove');
  await expect(page.getByText('This experience was removed.')).toBeVisible();
  await page.getByRole('link', { name: 'Experiences' }).first().click();
  await expect(page.getByRole('link', { name: 'Third experience' })).toHaveCount(0);
  await page.getByText('Removed in the last 30 days').click();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('link', { name: 'Third experience' })).toBeVisible();

  const nowhere = await options('#/experiences/nowhere');
  await expect(nowhere.getByText('Nothing is here under this address.')).toBeVisible();
  await nowhere.getByRole('link', { name: 'To the list' }).click();
  await expect(nowhere.getByRole('link', { name: 'Third experience' })).toBeVisible();
});
