import type { Page } from '@playwright/test';
import { type Day, dayAfter } from '../../domain/day';
import { firstWeekday } from '../../platform/week';
import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { HistoryPage } from '../support/pages/history-page';
import { checkInEach } from '../support/many-days';
import { experienceOn } from '../support/rows';

const years = {
  records: [
    ...checkInEach('2023-06-01', '2026-05-14', 3),
    experienceOn('2024-03-09', 'second', { title: 'Second experience', guide: 'Ruth' }),
  ],
};

test.use({ zone: 'Europe/London' });

/** The name of a day in the calendar, in whatever English the browser speaks. */
function called(day: string, what = ''): RegExp {
  const [number, month] = day.split(' ');
  return new RegExp(`^(${number} ${month}|${month} ${number})${what && `, ${what}`}`);
}

const nodes = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

const fromTop = (page: Page, words: string) =>
  new HistoryPage(page).article(words).evaluate((article) => article.getBoundingClientRect().top);

async function opened(options: (route?: string) => Promise<Page>, route?: string) {
  const page = await options(route);
  const history = new HistoryPage(page);
  await expect(history.articles.first()).toBeVisible();
  return { page, history };
}

test('End, Home and page after page: what is near is there, and never too much of it', async ({
  options,
  seed,
}) => {
  await seed(years);
  const { page, history } = await opened(options);
  await history.shows('Words of 2026-05-14.');
  await page.keyboard.press('End');
  await history.shows('Words of 2023-06-02.');
  await expect(history.article('Words of 2023-06-02.')).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(history.article('Words of 2026-05-14.')).toBeInViewport();
  await expect(async () => {
    await page.keyboard.press('PageDown');
    expect(await history.article('Words of 2026-05-14.').count()).toBe(0);
  }).toPass({ intervals: [50] });
  expect(await nodes(page)).toBeLessThan(3000);
  await page.mouse.wheel(0, -40_000);
  await expect(async () => {
    await page.mouse.wheel(0, -40_000);
    await expect(history.article('Words of 2026-05-14.')).toBeInViewport({ timeout: 100 });
  }).toPass();
});

test('a year, a month and a day lead there; the way back and a reload lead to where one was', async ({
  options,
  seed,
}) => {
  await seed(years);
  const { page, history } = await opened(options);
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2024');
  await expect(history.article('Words of 2024-12-29.')).toBeInViewport();
  const strip = page.getByRole('navigation', { name: '2024, by month' });
  await expect(strip.getByRole('link', { name: /^Dec/ })).toHaveAttribute('aria-current');
  await strip.getByRole('link', { name: /^Mar .* experience/ }).click();
  await expect(history.article('Words of 2024-03-31.')).toBeInViewport();
  const march = page.getByRole('grid', { name: 'Days of March 2024' });
  await march.getByRole('link', { name: called('9 March', 'experience') }).click();
  await expect(history.article('Second experience')).toBeFocused();
  await expect(page).toHaveURL(/#\/history\/2024-03-09$/);

  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 900);
  await expect(history.article('Second experience')).not.toBeInViewport();
  const words = 'Words of 2024-03-01.';
  const top = await expect
    .poll(() => fromTop(page, words))
    .toBeLessThan(900)
    .then(() => fromTop(page, words));
  await page.getByRole('link', { name: 'Nudges' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nudges' })).toBeFocused();
  await page.goBack();
  await expect.poll(() => fromTop(page, words)).toBeCloseTo(top, -1);
  // What stays at the top is written down a moment later, for the reload.
  await expect
    .poll(() => page.evaluate(async () => JSON.stringify(await chrome.storage.session.get())))
    .toContain('day-2024-02');
  await page.reload();
  await expect.poll(() => fromTop(page, words)).toBeCloseTo(top, -1);
  await page.goBack();
  await expect(history.article('Words of 2024-03-31.')).toBeInViewport();
});

test('the calendar is one stop, and its arrows lead from day to day', async ({ options, seed }) => {
  await seed(years);
  const { page, history } = await opened(options, '#/history/2025-03');
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAccessibleName('Days of March 2025');
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  await grid.getByRole('link', { name: called('29 March', 'check-in') }).focus();
  const focused = (name: string) =>
    expect(page.locator(':focus')).toHaveAccessibleName(called(name));
  await page.keyboard.press('ArrowUp');
  await focused('22 March');
  await page.keyboard.press('Home');
  // That week begins on Sunday 16 or Monday 17, by the English that the browser speaks.
  const first = firstWeekday(await page.evaluate(() => navigator.language)) === 7 ? 16 : 17;
  await focused(`${first} March`);
  await page.keyboard.press('ArrowLeft');
  await focused(`${first - 1} March`);
  await page.keyboard.press('PageUp');
  await focused(`${first - 1} February`);
  await page.keyboard.press('Shift+PageUp');
  await expect(grid).toHaveAccessibleName('Days of February 2024');
  await focused(`${first - 1} February`);
  await grid.getByRole('link', { name: called('24 February', 'check-in') }).focus();
  await page.keyboard.press('Enter');
  await expect(history.article('Words of 2024-02-24.')).toBeFocused();
});

test('J and K lead from day to day, / to the search, E changes; unless they are turned off', async ({
  options,
  seed,
}) => {
  await seed(years);
  const { page, history } = await opened(options);
  await page.keyboard.press('j');
  await expect(history.article('Words of 2026-05-14.')).toBeFocused();
  for (let day = '2026-05-11'; day > '2026-01-28'; day = dayAfter(day as Day, -3)) {
    await page.keyboard.press('j');
    await expect(history.article(`Words of ${day}.`)).toBeFocused();
  }
  await page.keyboard.press('k');
  await expect(history.article('Words of 2026-02-01.')).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox')).toHaveValue('Words of 2026-02-01.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('j');
  await expect(page.getByRole('searchbox')).toHaveValue('j');

  await seed({
    records: [
      {
        ...experienceOn('2026-01-01', 'setting-singleKeys'),
        ...{ kind: 'setting', body: { key: 'singleKeys', value: false } },
      },
    ],
  });
  await page.goto('about:blank');
  const quiet = await opened(options);
  await quiet.page.keyboard.press('/');
  await quiet.page.keyboard.press('j');
  await expect(quiet.page.locator('body')).toBeFocused();
});

test('everything that changes on one page changes on the other, wherever it stands', async ({
  options,
  seed,
}) => {
  await seed(years);
  const one = await opened(options, '#/history/2025-03');
  const other = await opened(options, '#/history/2025-03');
  await other.history.remove('Words of 2025-03-29.');
  await expect(other.page.getByRole('gridcell', { name: called('29 March') })).toHaveText('29');
  await one.page.bringToFront();
  await expect(one.history.article('Words of 2025-03-29.')).toHaveCount(0);
  await expect(one.page.getByRole('link', { name: called('29 March', 'check-in') })).toHaveCount(0);
  await expect(one.page.getByRole('link', { name: /^Mar 9 days/ })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`three years of days are without fault to axe, ${scheme}`, async ({ options, seed }) => {
    await seed(years);
    const page = await options('#/history/2024-03-09?hard=yes');
    const history = new HistoryPage(page);
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.getByText('Nothing like that is here.')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Phase' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look everywhere' }).click();
    await expect(history.article('Words of 2026-05-14.')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
}

test('a place before the first day shows the oldest, with the way to what is newer', async ({
  options,
  seed,
}) => {
  await seed(years);
  const { page, history } = await opened(options, '#/history/2011-03');
  await history.shows('Words of 2023-06-02.');
  await expect(page.getByText('Nothing here yet.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Show/ })).toBeVisible();
});
