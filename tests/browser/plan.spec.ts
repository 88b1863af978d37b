import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnExperiences } from '../support/drawn-experiences';
import { CheckInPage } from '../support/pages/check-in-page';
import { rowsOf } from '../support/seed';
import { isSound } from '../support/sound';

const grounding = 'Feet on the kitchen tiles. Cold ones.\nHand on the jaw.';

test('written once, as one types, and there from the popup, offline; reading it marks nothing', async ({
  afterglow,
  bare,
  options,
  popup,
}) => {
  const page = await options('#/support');
  await page.getByRole('link', { name: 'Write a plan for when it is hard' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plan for when it is hard');
  await page.getByRole('textbox', { name: 'Name' }).fill('Jonas');
  await page
    .getByRole('textbox', { name: 'How to reach them' })
    .fill('07700 900187, “Any hour. I mean it.”');
  await page.getByRole('button', { name: 'Add someone' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' }).nth(1)).toBeFocused();
  await page.keyboard.type('Ines');
  await page.getByRole('textbox', { name: 'Clinic' }).fill('The blue door, 020 7946 0112');
  await page.getByRole('textbox', { name: 'What grounds me' }).fill(grounding);
  await page
    .getByRole('textbox', { name: 'Words from a good day' })
    .fill('It passes. It has every time.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Words from a good day' })).toHaveValue(
    'It passes. It has every time.',
  );
  await expect(page.getByRole('textbox', { name: 'Name' }).nth(1)).toHaveValue('Ines');
  await isSound(page);

  await page.getByRole('link', { name: 'Need support now?' }).first().click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('link', { name: /^Jonas/ })).toHaveAttribute(
    'href',
    'tel:07700900187',
  );
  const order = await panel.innerText();
  const places = [
    '112',
    'Jonas',
    'The blue door',
    'Feet on the kitchen tiles',
    'It passes',
    'Someone to talk to',
  ];
  expect(places.map((words) => order.indexOf(words))).toEqual(
    places.map((words) => order.indexOf(words)).toSorted((one, other) => one - other),
  );
  expect(order).toContain('Ines');
  await isSound(page);

  const look = await bare();
  const before = await rowsOf(look, 'records');
  await afterglow.context.setOffline(true);
  const small = await popup('#/support');
  await expect(small.getByRole('link', { name: /^Jonas/ })).toBeVisible();
  await isSound(small, [380]);
  expect(await rowsOf(look, 'records')).toEqual(before);

  const checkIn = new CheckInPage(await popup('#/check-in'));
  await checkIn.ready();
  await checkIn.hardToday.click();
  const hard = checkIn.page;
  await expect(hard.getByText(/You wrote this on/)).toBeVisible();
  await expect(hard.getByText('Hand on the jaw.')).toBeVisible();
  await expect(hard.getByRole('link', { name: /020 7946 0112/ })).toBeVisible();
  await hard.getByText('Words from a good day').click();
  await expect(hard.getByText('It passes.')).toBeVisible();
  await isSound(hard, [380]);
  await hard.getByRole('button', { name: 'Take the mark off' }).click();
  await expect(checkIn.hardToday).toHaveAttribute('aria-pressed', 'false');
});

test('Settings and an experience that lies ahead lead to it', async ({
  context,
  options,
  seed,
}) => {
  await context.clock.setFixedTime(drawnMoment);
  await seed(drawnExperiences);
  const heading = { level: 1, name: 'Your plan for when it is hard' } as const;
  const page = await options('#/experiences/drawn-fourth');
  const call = page.locator('.part').filter({ hasText: 'Who I can call' });
  await expect(call.getByText('Jonas')).toBeVisible();
  await isSound(page, [1200, 390]);
  await call.getByRole('link', { name: 'Change these' }).click();
  await expect(page.getByRole('heading', heading)).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Jonas Reed');
  await page.goBack();
  await expect(call.getByText('Jonas Reed')).toBeVisible();

  const settings = await options('#/settings');
  await settings.getByRole('link', { name: 'your own plan for when it is hard' }).click();
  await expect(settings.getByRole('heading', heading)).toBeVisible();
});
