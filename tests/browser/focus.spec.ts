import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnExperiences, fourth, letterFrom, third } from '../support/drawn-experiences';
import { drawnInsights } from '../support/drawn-insights';
import { CheckInPage } from '../support/pages/check-in-page';
import { pressAll } from '../support/press-all';

/** What erases, prints, leaves the page or asks the browser for a file or a leave. */
const letBe =
  /Delete|Print|Copy|Choose a file|Choose files|Start over|Erase|Empty|everything|Show me one|Allow|backup/;

const places = [
  ...['#/history', '#/trends', '#/experiences', `#/experiences/${third.id}`],
  ...[`#/experiences/${fourth.id}`, `#/experiences/${third.id}/letter`, '#/insights', '#/prompts'],
  ...['#/guide', '#/guide/questionnaires', '#/nudges', '#/data', '#/data/import', '#/data/restore'],
  ...['#/data/earlier', '#/settings', '#/plan', '#/understanding'],
];

test.beforeEach(async ({ context, welcomed, seed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  const rows = [...(drawnInsights['records'] ?? []), ...(drawnExperiences['records'] ?? [])];
  const byId = new Map(rows.map((row) => [(row as { id: string }).id, row]));
  await seed({ records: [...byId.values(), letterFrom('drawn-second')] });
});

test('whatever is pressed, the focus stays in the page', async ({ options }) => {
  const page = await options('#/history');
  const lost: string[] = [];
  let count = 0;
  for (const place of places) {
    await page.goto(page.url().replace(/#.*/, place));
    await page.reload();
    await expect(page.locator('h1:not([aria-busy] *)')).toBeVisible();
    await expect(page.locator('main button, main input, main a').first()).toBeVisible();
    const pressed = await pressAll(page, letBe);
    count += pressed.count;
    lost.push(...pressed.lost.map((name) => `${place}: ${name}`));
  }
  expect(lost).toEqual([]);
  expect(count).toBeGreaterThan(120);
});

test('in the popup too, and a digit sets no scale that one is not on', async ({ popup }) => {
  const page = await popup('#/check-in');
  const checkIn = new CheckInPage(page);
  await checkIn.ready();
  await checkIn.set('Connectedness', 7);
  await checkIn.hardToday.click();
  await page.getByRole('button', { name: 'Back to the check-in' }).click();
  await expect(checkIn.hardToday).toBeFocused();
  await page.keyboard.press('3');
  await expect(checkIn.form.getByRole('radio', { checked: true })).toHaveCount(1);

  await checkIn.write('One line.');
  await checkIn.keepButton.click();
  await expect(checkIn.status).toBeVisible();
  await page.getByRole('button', { name: 'Add another thought' }).click();
  await expect(checkIn.words).toBeFocused();
  await page.keyboard.type('3 loaves.');
  await expect(checkIn.words).toHaveValue('3 loaves.');
  await expect(checkIn.form.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('button', { name: 'Add another thought' })).toBeVisible();
  await page.getByRole('button', { name: 'Change this' }).click();
  await expect(checkIn.words).toHaveValue('One line.');
  await checkIn.write('Another line.');
  await page.getByRole('button', { name: 'Leave it as it was' }).click();
  await expect(page.getByText('One line.')).toBeVisible();
  await expect(checkIn.form).toHaveCount(0);
  await page.getByRole('button', { name: 'Change this' }).click();
  await checkIn.ready();
  const { lost } = await pressAll(page, /^Keep/);
  expect(lost).toEqual([]);
});
