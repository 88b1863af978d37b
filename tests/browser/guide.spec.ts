import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { tabTo } from '../support/by-keys';
import { drawnMoment } from '../support/drawn';
import { fhirFaultsIn } from '../support/fhir-schema';
import { guideJournal, recordOn } from '../support/guide-journal';
import { GuidePage } from '../support/pages/guide-page';
import { blankExperience } from '../support/rows';
import { rowsOf } from '../support/seed';

// Days are told as they are written in Britain.
test.use({ locale: 'en-GB' });

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const radio = 'next door’s radio';
const jaw = 'The jaw: third time it has locked on the way back. Is that usual?';

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

async function copied(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('For your guide', () => {
  test('shows what leaves, and a line that is struck out is nowhere in it', async ({
    seed,
    options,
    bare,
  }) => {
    await seed(guideJournal);
    const guide = new GuidePage(await options('#/guide'));
    const { page } = guide;
    await guide.isThere();
    for (const words of ['For Ruth Adeyemi', 'From M.', jaw, radio, 'Intention', 'Tried']) {
      await guide.says(words);
    }
    await guide.says('Since 2 May, usually between 5 and 7.');
    await guide.says('A value on 10 of 13 days; before, on 9 of 21.');

    await guide.strike(radio);
    await guide.strike(jaw);
    await guide.open('Three measures, 0 to 10');
    await guide.tick('Purpose').uncheck();
    await guide.keepsQuietOf('Purpose');

    const text = await copied(page);
    const markdown = await saved(page, 'Save as Markdown');
    const fhir = await saved(page, 'Save for a clinic');
    expect([markdown.name, fhir.name]).toEqual([
      'afterglow-guide-2026-05-14.md',
      'afterglow-guide-2026-05-14.fhir.json',
    ]);
    expect(fhirFaultsIn(JSON.parse(fhir.text))).toEqual([]);
    for (const left of [text, markdown.text, fhir.text]) {
      expect(left).toContain('Still not sleeping through.');
      expect(left).toContain('Not a clinical record.');
      for (const struck of [radio, 'third time it has locked', 'set on four days']) {
        expect(left).not.toContain(struck);
      }
    }
    expect(fhir.text).not.toMatch(/"purpose"/);

    const reports = (await rowsOf(await bare(), 'records')).filter(
      (row) => (row as { kind: string }).kind === 'report',
    );
    expect(reports).toEqual([
      expect.objectContaining({
        body: {
          ...{ from: '2026-05-02', to: '2026-05-14', madeAt: drawnMoment.toISOString() },
          sections: [...['questions', 'entries', 'experiences', 'measures', 'insights'], 'answers'],
          struck: ['question-0.words', 'drawn-2026-05-03.reflection.0', 'scale.purpose'],
        },
      }),
    ]);
  });

  test('puts a line back, and begins next time with what was struck out last time', async ({
    seed,
    options,
    bare,
  }) => {
    await seed(guideJournal);
    const guide = new GuidePage(await options('#/guide'));
    await guide.isThere();
    await guide.strike(radio);
    await guide.page.getByRole('button', { name: 'Put it back' }).click();
    await guide.says(radio);
    await guide.strike(jaw);
    await copied(guide.page);
    // That it has left is put down after it was said.
    const raw = await bare();
    const kinds = async () =>
      ((await rowsOf(raw, 'records')) as { kind: string }[]).map(({ kind }) => kind);
    await expect.poll(kinds).toContain('report');

    await guide.page.reload();
    await guide.isThere();
    const covering = guide.page.getByRole('combobox', { name: 'Covering' });
    await expect(covering).toHaveValue('again');
    await guide.says(radio);
    await guide.keepsQuietOf(jaw);
    await covering.selectOption('since-report');
    await guide.keepsQuietOf(radio);
    await covering.selectOption('days');
    await guide.page.getByLabel('First day').fill('2026-05-05');
    await guide.says('Flat. Everything a little far away.');
    await guide.keepsQuietOf(radio);
  });

  test('tells what came only once it was asked to', async ({ seed, options }) => {
    const account = 'The room went slow.';
    await seed({
      records: [
        recordOn('experience', 'e', '2026-05-10', { ...blankExperience, account, set: 'Tired.' }),
      ],
    });
    const guide = new GuidePage(await options('#/guide'));
    await guide.says('10 May 2026');
    await guide.keepsQuietOf(account);
    await guide.option('What came, 10 May').check();
    await guide.says(account);
    await guide.keepsQuietOf('Tired.');
    await guide.option('Set and setting').check();
    await guide.says('Set: Tired.');
  });

  test('keeps questions: one more, another word, asked', async ({ seed, options }) => {
    await seed(guideJournal);
    const guide = new GuidePage(await options('#/guide'));
    const { page } = guide;
    await guide.isThere();
    await guide.open('What I’d like to talk about');
    await page.getByLabel('Another question').fill('What about the dreams?');
    await page.keyboard.press('Enter');
    await guide.says('What about the dreams?');
    await expect(page.getByLabel('Another question')).toHaveValue('');

    const choose = async (words: string, item: string) => {
      await page.getByRole('button', { name: `More for “${words}` }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose('What about the dreams?', 'Edit');
    await expect(page.getByLabel('Change the question', { exact: true })).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' Still.');
    await page.keyboard.press('Enter');
    await guide.says('What about the dreams? Still.');
    await choose('Still not sleeping', 'It was asked');
    await guide.keepsQuietOf('Still not sleeping through.');
    await page.getByText('Asked before (1)').click();
    await choose('Still not sleeping', 'Not asked yet');
    await guide.says('Still not sleeping through.');
    await choose('Day four', 'Remove');
    await guide.keepsQuietOf('Day four was rough.');
    await page.getByRole('button', { name: 'Put it back' }).click();
    await guide.says('Day four was rough.');
  });

  test('can be used by keys alone', async ({ seed, options }) => {
    await seed(guideJournal);
    const guide = new GuidePage(await options('#/guide'));
    const { page } = guide;
    await guide.isThere();
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.getByRole('textbox', { name: 'From' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'Covering' })).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: 'Choose lines of “Entries I choose”' }));
    await page.keyboard.press('Enter');
    await tabTo(page, guide.tick('The day after.'));
    await page.keyboard.press('Space');
    await guide.keepsQuietOf(radio);
    await page.keyboard.press('Space');
    await guide.says(radio);
    await page.getByRole('button', { name: 'Print or save as PDF' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle('printed');
  });

  test('is sound, folded and unfolded, in either light, wide and narrow', async ({
    seed,
    options,
  }) => {
    await seed(guideJournal);
    const guide = new GuidePage(await options('#/guide'));
    const { page } = guide;
    await guide.isThere();
    for (const part of ['What I’d like to talk about', 'Insights and practices']) {
      await guide.open(part);
      for (const width of [1200, 390]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          expect(await axeViolations(page), `${part}, ${colorScheme}, ${width}`).toEqual([]);
        }
      }
    }
  });
});
