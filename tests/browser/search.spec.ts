import type { Page } from '@playwright/test';
import type { Day } from '../../domain/day';
import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { filesThatSay } from '../support/disk';
import { drawnJournal } from '../support/drawn';
import { checkInOf } from '../support/many-days';
import { HistoryPage } from '../support/pages/history-page';
import { experienceOn } from '../support/rows';

const days = {
  records: [
    checkInOf('2026-05-12' as Day, 'The allotment gate was open. Ærø, café, Straße.', 0),
    checkInOf('2026-04-30' as Day, 'Packed the grey blanket for the allotment.', 1),
    checkInOf('2026-02-03' as Day, '今天很安静。我在楼梯间站着。', 2),
    {
      ...experienceOn('2026-04-20', 'spring', {
        title: 'In spring',
        account: `${'A long way down, and then further. '.repeat(20)}A lighthouse, and its keeper.`,
      }),
    },
    {
      ...experienceOn('2026-04-21', 'told'),
      ...{
        kind: 'insight',
        body: {
          words: 'The gate was never locked.',
          ...{ lens: 'mind', states: [], from: null, experience: null, quiet: [] },
        },
      },
    },
  ],
};

async function opened(options: (route?: string) => Promise<Page>, route?: string) {
  const page = await options(route);
  const history = new HistoryPage(page);
  await expect(history.articles.first()).toBeVisible();
  return { page, history, box: page.getByRole('searchbox', { name: 'Search your words' }) };
}

const marks = (page: Page) => page.locator('mark').allTextContents();

test('every word has to occur, in whatever case, accents or script; what is found is marked', async ({
  options,
  seed,
}) => {
  await seed(days);
  const { page, history, box } = await opened(options);
  await box.pressSequentially('ALLOTMENT');
  await expect(history.articles).toHaveCount(2);
  expect(await marks(page)).toEqual(['allotment', 'allotment']);
  await box.fill('allotment cafe');
  await expect(history.articles).toHaveCount(1);
  expect(await marks(page)).toEqual(['allotment', 'café']);
  await box.fill('"the grey"');
  await expect(history.articles).toHaveCount(1);
  await history.shows('Packed the grey blanket');
  await box.fill('安静');
  await expect(history.articles).toHaveCount(1);
  await history.shows('今天很安静');
  await box.fill('keeper');
  await expect(page.getByRole('article', { name: /^Experience/ })).toContainText(
    'A lighthouse, and its keeper.',
  );
  await box.fill('gate');
  await expect(page.getByText('The gate was never locked.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '2 found' })).toBeVisible();
  await box.fill('');
  await expect(history.articles).toHaveCount(4);
});

test('a filter that leaves something out is named, and one click takes it away', async ({
  options,
  seed,
}) => {
  await seed(days);
  const { page, history, box } = await opened(options);
  await page.getByRole('checkbox', { name: 'Spirit' }).check();
  await expect(history.articles).toHaveCount(1);
  await expect(page).toHaveURL(/#\/history\?lens=spirit$/);
  await box.fill('allotment');
  await expect(page.getByText('Nothing has “allotment” in it.')).toBeVisible();
  await expect(page.getByText('You are looking at Spirit only.')).toBeVisible();
  await page.getByRole('button', { name: 'Look everywhere' }).click();
  await expect(history.articles).toHaveCount(2);
  await expect(page.getByRole('checkbox', { name: 'Spirit' })).not.toBeChecked();
  await expect(box).toHaveValue('allotment');

  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('combobox', { name: 'Experience' }).selectOption('spring');
  await page.getByLabel('From', { exact: true }).fill('2026-05-01');
  await expect(history.articles).toHaveCount(1);
  await expect(page.getByText('only.')).toContainText('days from');
  await page.getByRole('combobox', { name: 'Phase' }).selectOption('Preparing');
  await expect(page.getByText('Nothing has “allotment” in it.')).toBeVisible();
});

test('what is searched for is there after a reload and on the way back, and nowhere else', async ({
  options,
  seed,
  afterglow,
  profile,
}) => {
  await seed(days);
  const { page, history, box } = await opened(options, '#/history?lens=mind.brain-and-body');
  await box.fill('grey blanket');
  await expect(history.articles).toHaveCount(1);
  await page.reload();
  await expect(box).toHaveValue('grey blanket');
  await expect(history.articles).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: 'Mind' })).toBeChecked();
  await page.getByRole('link', { name: 'Nudges' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nudges' })).toBeFocused();
  await page.goBack();
  await expect(box).toHaveValue('grey blanket');
  await expect(history.articles).toHaveCount(1);
  expect(page.url()).toMatch(/#\/history\?lens=mind\.brain-and-body$/);
  expect(await page.title()).toBe('History · Afterglow');
  expect(typeof (await page.evaluate(() => window.history.state as unknown))).toBe('number');

  await box.fill('zinnobertukan');
  await expect(page.getByText('Nothing has “zinnobertukan” in it.')).toBeVisible();
  await afterglow.context.close();
  // Not even in a store of our own: what is searched for lives in memory.
  expect(filesThatSay(profile, 'zinnobertukan', () => false)).toEqual([]);
});

test('what is found follows every change, on this page and the other', async ({
  options,
  seed,
}) => {
  await seed(days);
  const one = await opened(options);
  await one.box.fill('allotment');
  await expect(one.history.articles).toHaveCount(2);
  const other = await opened(options);
  await other.history.choose('今天很安静', 'Edit');
  await other.page.getByRole('textbox').fill('Rain on the allotment.');
  await other.page.getByRole('button', { name: 'Keep the change' }).click();
  await other.history.remove('Packed the grey blanket');
  await one.page.bringToFront();
  await one.history.shows('Rain on the allotment.');
  await expect(one.history.article('Packed the grey blanket')).toHaveCount(0);
  await one.history.choose('The allotment gate', 'Edit');
  await one.page.getByRole('textbox').fill('Nothing of it.');
  await one.page.getByRole('button', { name: 'Keep the change' }).click();
  await expect(one.history.articles).toHaveCount(1);
});

test('what was a while ago is left out by one click, and hard days unless they are wanted', async ({
  context,
  options,
  seed,
  welcomed,
}) => {
  await welcomed();
  await context.clock.setFixedTime(new Date('2026-05-14T20:41:00+01:00'));
  const hard = checkInOf('2025-05-14' as Day, 'A year that was hard.', 0);
  await seed({
    records: [
      ...(drawnJournal['records'] ?? []),
      checkInOf('2026-02-15' as Day, 'Snow on the sill.', 3),
      { ...hard, body: { ...hard.body, hard: true } },
    ],
  });
  const { page } = await opened(options);
  const margin = page.getByRole('complementary');
  await expect(margin.getByRole('heading', { name: 'Look back' })).toBeVisible();
  await expect(margin).toContainText('Snow on the sill.');
  await expect(margin).not.toContainText('A year that was hard.');
  await margin.getByRole('checkbox', { name: 'Hard days too' }).check();
  await expect(margin).toContainText('A year that was hard.');
  await margin.getByRole('link', { name: /Snow on the sill/ }).click();
  await expect(new HistoryPage(page).article('Snow on the sill.')).toBeFocused();
  await margin.getByRole('button', { name: 'Leave this out' }).click();
  await expect(margin.getByRole('heading', { name: 'Look back' })).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`what is found, and that nothing is, is without fault to axe, ${scheme}`, async ({
    options,
    seed,
  }) => {
    await seed(days);
    const { page, history, box } = await opened(options);
    await page.emulateMedia({ colorScheme: scheme });
    await box.fill('gate keeper allotment');
    await expect(page.getByText('Nothing has')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await box.fill('gate');
    await expect(history.articles).toHaveCount(1);
    expect(await axeViolations(page)).toEqual([]);
  });
}
