import type { Page } from '@playwright/test';
import type { Day } from '../../domain/day';
import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { checkInOf } from '../support/many-days';
import { HistoryPage } from '../support/pages/history-page';
import { rowsOf } from '../support/seed';
import { settingRow } from '../support/rows';
import { daysAgo } from '../support/trend-seed';

/** Waits until a choice lies in the journal. */
async function stored(bare: Page, key: string, value: unknown): Promise<void> {
  await expect
    .poll(async () => {
      const rows = (await rowsOf(bare, 'records')) as { id: string; body: { value: unknown } }[];
      return rows.find(({ id }) => id === `setting-${key}`)?.body.value;
    })
    .toEqual(value);
}

const theme = (page: Page) =>
  page.evaluate(() => ({
    said: document.documentElement.dataset['theme'] ?? 'system',
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }));

test('a theme is worn by every open page at once, and by the next from its beginning', async ({
  options,
  popup,
  seed,
}) => {
  await seed({ records: [settingRow('start', 'writing')] });
  const small = await popup('#/check-in');
  await expect(small.getByRole('button', { name: 'Keep', exact: true })).toBeVisible();
  const page = await options('#/settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = { said: 'dark', scheme: 'dark' };
  await expect.poll(() => theme(page)).toEqual(dark);
  await expect.poll(() => theme(small)).toEqual(dark);
  const later = await popup('#/check-in');
  expect(await theme(later)).toEqual(dark);

  // Where the hint is gone the journal still knows.
  await later.evaluate(() => localStorage.clear());
  await later.reload();
  await expect.poll(() => theme(later)).toEqual(dark);
  await page.bringToFront();
  await page.getByRole('radio', { name: 'As the system has it' }).check();
  await expect.poll(() => theme(later)).toEqual({ said: 'system', scheme: 'light' });
});

test('the hour at which a day ends counts from now on, and moves nothing', async ({
  options,
  popup,
  seed,
  bare,
}) => {
  const written = checkInOf('2026-05-12' as Day, 'Written at three in the night.');
  await seed({ records: [settingRow('start', 'writing'), written] });
  const page = await options('#/settings');
  const hour = page.getByRole('combobox', { name: 'Hour at which a day ends' });
  await expect(hour).toHaveValue('4');
  await hour.selectOption('0');
  const inside = await bare();
  await stored(inside, 'endOfDay', 0);
  await page.reload();
  await expect(hour).toHaveValue('0');
  const rows = (await rowsOf(inside, 'records')) as { id: string; day: string }[];
  expect(rows.find(({ id }) => id === written.id)).toEqual(written);

  const small = await popup();
  await small.clock.setFixedTime(new Date('2026-05-15T01:30:00+01:00'));
  await small.reload();
  await expect(small.getByRole('heading', { level: 1 })).toContainText(/15 May|May 15/);
  await hour.selectOption('4');
  await stored(inside, 'endOfDay', 4);
  await small.reload();
  await expect(small.getByRole('heading', { level: 1 })).toContainText(/14 May|May 14/);
});

test('what is chosen holds where it counts', async ({ options, popup, seed, bare }) => {
  await seed({
    records: [
      settingRow('start', 'writing'),
      checkInOf(daysAgo(365) as Day, 'A year of rain.', 3),
      checkInOf(daysAgo(0) as Day, 'Only today.', 4),
    ],
  });
  const small = await popup();
  await expect(small.getByText('Only today.')).toBeVisible();
  await expect(small.getByText('A year of rain.')).toHaveCount(0);

  const page = await options('#/settings');
  const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  await box('Also in the popup').check();
  await box('Check spelling').uncheck();
  await box('Single letters').uncheck();
  await box('Hide charts').check();
  await page.getByRole('combobox', { name: 'Numbers for' }).selectOption('Portugal');
  const inside = await bare();
  for (const [key, value] of [
    ['lookBackInPopup', true],
    ['spellChecking', false],
    ['singleKeys', false],
    ['hideCharts', true],
    ['country', 'PT'],
  ] as const) {
    await stored(inside, key, value);
  }
  await page.reload();
  await expect(box('Check spelling')).not.toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Numbers for' })).toHaveValue('PT');

  await small.reload();
  const back = small.getByRole('link', { name: /A year of rain/ });
  await expect(back).toHaveAttribute('href', new RegExp(`#/history/${daysAgo(365)}$`));
  for (const colorScheme of ['light', 'dark'] as const) {
    await small.emulateMedia({ colorScheme });
    expect(await axeViolations(small)).toEqual([]);
  }
  await small.getByRole('button', { name: 'Add another thought' }).click();
  await expect(small.getByRole('textbox')).toHaveAttribute('spellcheck', 'false');
  await small.getByRole('link', { name: 'Need support now?' }).click();
  await expect(small.getByRole('combobox', { name: 'Numbers for' })).toHaveValue('PT');

  await page.getByRole('link', { name: 'Trends' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.locator('svg.lane')).toHaveCount(0);
  await page.getByRole('link', { name: 'History' }).click();
  await new HistoryPage(page).shows('Only today.');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();

  await page.getByRole('link', { name: 'Settings' }).click();
  await box('Show Look back').uncheck();
  await expect(box('Also in the popup')).toHaveCount(0);
  await stored(inside, 'lookBack', false);
  await small.goto(small.url().replace(/#.*/, ''));
  await small.reload();
  await expect(small.getByText('Only today.')).toBeVisible();
  await expect(back).toHaveCount(0);
});

test('all of it by keys alone, without fault to axe', async ({ options, seed }) => {
  await seed({ records: [settingRow('start', 'writing')] });
  const page = await options('#/settings');
  await page.getByRole('combobox', { name: 'Hour at which a day ends' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('combobox', { name: 'Hour at which a day ends' })).toHaveValue('5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /^Hide charts/ })).toBeChecked();
  for (const width of [1200, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const name of ['Light', 'Dark']) {
      await page.getByRole('radio', { name }).check();
      await expect.poll(async () => (await theme(page)).said).toBe(name.toLowerCase());
      expect(await axeViolations(page)).toEqual([]);
    }
  }
});
