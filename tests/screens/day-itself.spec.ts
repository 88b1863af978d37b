import { expect, test } from '../support/afterglow';
import { drawnExperiences } from '../support/drawn-experiences';
import { phoneLook, picture, popupLook } from '../support/picture';

test('The day itself', async ({ context, welcomed, seed, popup }) => {
  await welcomed();
  await context.clock.setFixedTime(new Date('2026-05-20T09:41:00+01:00'));
  await seed(drawnExperiences);
  const page = await popup();
  await expect(page.getByRole('button', { name: 'It is over' })).toBeVisible();
  await picture(page, '25-day-itself-before', popupLook);
  await page.getByRole('button', { name: 'It is over' }).click();
  await page.getByRole('textbox', { name: 'A word' }).fill('slate');
  await page.getByRole('textbox', { name: 'An image' }).fill('A door left on the latch');
  await picture(page, '25-day-itself-form', popupLook);
  await picture(page, '25-day-itself-form-phone', phoneLook);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText('Later it is.')).toBeVisible();
  await picture(page, '25-day-itself-later', popupLook);
  await page.getByRole('button', { name: 'There is a word after all' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('Kept.')).toBeVisible();
  await picture(page, '25-day-itself-kept', popupLook);
});
