import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { drawnJournal, drawnMoment, drawnWords, draftOn } from '../support/drawn';
import { readAs, misread, type Reading } from '../support/reading';

const older = draftOn(
  { reflection: 'Rest isn’t a reward.' },
  '2026-05-13',
  '2026-05-13T21:00:00.000Z',
);

/** The popup as it opens in letters of 16, 20 and 24 px, on low screens, and at 400 %. */
const readings: Reading[] = [
  { width: 380, height: 600, apart: true },
  { width: 475, height: 600, letters: 20 },
  { width: 570, height: 600, letters: 24, apart: true },
  { width: 380, height: 534 },
  { width: 380, height: 432 },
  { width: 380, height: 300 },
  { width: 200, height: 150 },
];

/** What is wrong with the popup, and what of its foot cannot be pressed without scrolling. */
async function holds(page: Page, what: string): Promise<void> {
  expect.soft(await misread(page, readings), what).toEqual([]);
  // At 400 % the head alone is as tall as the popup; below it the foot is in sight as anywhere.
  for (const reading of readings.filter((one) => one.height >= 300)) {
    await readAs(page, reading);
    for (const control of await page.locator('.pop-foot .btn').filter({ visible: true }).all())
      await expect.soft(control, `${what}, ${reading.height} high`).toBeInViewport({ ratio: 1 });
  }
  await readAs(page, { width: 380, height: 600 });
}

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

test('the first question in large letters and on low screens', async ({ popup }) => {
  const page = await popup();
  await expect(page.getByRole('group')).toBeVisible();
  await holds(page, 'the first question');
});

test('the check-in, its plan and what was kept in large letters and on low screens', async ({
  popup,
  seed,
}) => {
  await seed({ ...drawnJournal, drafts: [draftOn(), older] });
  const page = await popup();
  await expect(page.getByRole('checkbox')).toBeVisible();
  await page.locator('form textarea').fill(drawnWords.repeat(6));
  await holds(page, 'the check-in');
  await page.getByRole('button', { name: 'It is hard today' }).click();
  await expect(page.getByText('Your plan')).toBeVisible();
  await holds(page, 'the plan');
  await page.getByRole('button', { name: 'Back to the check-in' }).click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('That sounds like a hard day')).toBeVisible();
  await holds(page, 'kept');
});

test('support in large letters and on low screens', async ({ popup, seed }) => {
  await seed(drawnJournal);
  const page = await popup('#/support');
  await expect(page.getByText('Jonas')).toBeVisible();
  await holds(page, 'support');
  await readAs(page, { width: 380, height: 300 });
  await page.mouse.wheel(0, 5000);
  await expect(page.getByRole('button', { name: /Back/ })).toBeInViewport({ ratio: 1 });
});
