import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { drawnJournal, drawnMoment, newcomer } from '../support/drawn';
import { drawnInsights, insightRow, row } from '../support/drawn-insights';
import { misfits } from '../support/fitting';
import { refuseWrites } from '../support/full-disk';
import { InsightsPage } from '../support/pages/insights-page';
import { isSound } from '../support/sound';
import { root } from '../support/tree';

const sleepAndRest = join(root, 'scripts/sample/words/sleep-and-rest.json');
const rest = insightRow('rest', '2026-04-14', 'Rest isn’t a reward.');
const letter = row('letter', 'letter', '2026-04-14', {
  words: 'Ring Ines tomorrow, not tonight.',
  ...{ experience: null, opensOn: '2026-05-14' as never, opened: null },
});

const full = (page: Page) => expect(page.getByRole('alert')).toContainText('Nothing was changed.');

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

for (const { what, record, words, button } of [
  {
    ...{ what: 'an insight', record: rest, words: 'Rest isn’t a reward.' },
    button: 'Put it away for today',
  },
  { what: 'a letter', record: letter, words: 'A letter from you', button: 'Not today' },
])
  test(`the popup says when ${what} could not be put away, and keeps it there`, async ({
    context,
    seed,
    popup,
  }) => {
    const records = [...(drawnJournal['records'] ?? []), record];
    await seed({ ...drawnJournal, records });
    await refuseWrites(context);
    const page = await popup();
    await page.getByRole('button', { name: button }).click();
    await full(page);
    await expect(page.getByText(words)).toBeVisible();
    expect(await misfits(page, { target: 32, mayScroll: false })).toEqual([]);
    await isSound(page, [380]);
  });

test('a decision to be talked over stays on the shelf when the question could not be kept', async ({
  context,
  seed,
  options,
}) => {
  await context.clock.setFixedTime(new Date('2026-05-28T20:41:00+01:00'));
  await seed(drawnInsights);
  await refuseWrites(context);
  const page = await options('#/insights');
  const christmas = new InsightsPage(page).one('Christmas');
  await christmas.getByRole('button', { name: 'Talk it over first' }).click();
  await full(page);
  await expect(christmas.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a questionnaire that could not be removed is still there, and says so', async ({
  context,
  seed,
  options,
}) => {
  await seed(newcomer);
  const first = await options('#/guide/questionnaires');
  await first.getByLabel('Load a questionnaire').setInputFiles(sleepAndRest);
  await first.getByRole('button', { name: 'Add it' }).click();
  await expect(first.getByRole('form', { name: 'Sleep and rest' })).toBeVisible();
  const address = new URL(first.url()).hash;
  await first.close();

  await refuseWrites(context);
  const page = await options(address);
  await page.getByRole('button', { name: 'More for this questionnaire' }).click();
  await page.getByRole('menuitem', { name: 'Remove this questionnaire' }).click();
  await full(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Sleep and rest' })).toBeVisible();
});
