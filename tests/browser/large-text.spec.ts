import { expect, test } from '../support/afterglow';
import { drawnJournal, drawnMoment, today } from '../support/drawn';
import { fourth } from '../support/drawn-experiences';
import { misread, readAs, type Reading } from '../support/reading';

const height = 900;
const widths = [390, 768, 1200];

/** Every width in ordinary and in large letters, each also set apart; and what 1280 × 1024 is at 400 %. */
const everyReading: Reading[] = [
  ...widths.flatMap((width) =>
    [16, 24].flatMap((letters) =>
      [false, true].map((apart) => ({ width, height, letters, apart })),
    ),
  ),
  { width: 320, height: 256 },
];

/** The hardest of them, which every font is put to. */
const hardest: Reading[] = [{ width: 390, height, letters: 24, apart: true }];

const ready: Reading = { width: 1200, height };

/** Pages by their address, each with words that it has once it is drawn. */
const pages: Record<string, string> = {
  history: 'Jaw again',
  trends: 'In plain words',
  experiences: 'Third experience',
  'experiences/drawn-third': 'Qualities',
  'experiences/drawn-fourth': 'Who I can call',
  'experiences/moment/drawn-2026-05-12': 'Mind',
  insights: 'I can put things down',
  prompts: 'Practices',
  guide: 'Covering',
  'guide/questionnaires': 'Load a questionnaire',
  understanding: 'The default mode network',
  nudges: 'How it shows',
  data: 'Delete everything',
  'data/import': 'Choose files',
  'data/restore': 'Choose a file',
  'data/earlier': 'Removed',
  settings: 'How it looks',
  plan: 'What grounds me',
  welcome: 'Pin it to the toolbar',
  support: 'Jonas',
};

const shares = [0, 1].map((half) => Object.entries(pages).filter((_, at) => at % 2 === half));

for (const [half, share] of shares.entries())
  test(`every page holds large letters, wide ones and ones set apart, half ${half + 1}`, async ({
    context,
    options,
    seed,
    welcomed,
  }) => {
    await welcomed();
    await context.clock.setFixedTime(drawnMoment);
    await seed({ records: [...(drawnJournal['records'] ?? []), today, fourth] });
    const page = await options();
    const address = page.url().replace(/#.*$/, '');
    for (const [route, words] of share) {
      await readAs(page, ready);
      await page.goto(`${address}#/${route}`);
      await expect(page.getByText(words).filter({ visible: true }).first(), route).toBeVisible();
      expect.soft(await misread(page, everyReading, ['DejaVu Sans']), route).toEqual([]);
      expect.soft(await misread(page, hardest), `${route}, each font`).toEqual([]);
    }
  });
