import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { guideJournal, recordOn } from '../support/guide-journal';
import { GuidePage } from '../support/pages/guide-page';
import { printed } from '../support/printed';
import { blankExperience } from '../support/rows';

// Days are told as they are written in Britain.
test.use({ locale: 'en-GB' });

test.beforeEach(async ({ context }) => {
  await context.clock.setFixedTime(drawnMoment);
});

const a4 = '595 x 842';
const letter = '612 x 792';

test('prints one page, as it is shown, on A4 and with the same choices on US Letter', async ({
  seed,
  options,
}) => {
  await seed(guideJournal);
  const guide = new GuidePage(await options('#/guide'));
  const { page } = guide;
  await guide.isThere();
  await guide.open('Entries I choose');
  for (const day of ['Tuesday 5 May', 'Friday 8 May', 'Tuesday 12 May', 'Thursday 14 May']) {
    await guide.tick(`${day}, as a whole`).uncheck();
  }
  await guide.option('Qualities').uncheck();
  await guide.option('Insights and practices').uncheck();
  await guide.option('Set and setting').uncheck();
  await expect(guide.sheets).toHaveCount(1);
  const shown = await guide.preview.innerText();
  const onA4 = await printed(page, 'guide-one-a4');
  expect([onA4.size, onA4.pages.length]).toEqual([a4, 1]);
  for (const words of ['Notes between sessions', 'Still not sleeping through.', '1 of 1']) {
    expect(onA4.pages[0]).toContain(words);
    expect(shown).toContain(words);
  }
  for (const words of ['Flat. Everything', 'Print or save', 'History', 'Choose', 'Covering']) {
    expect(onA4.pages[0]).not.toContain(words);
  }
  await page.getByRole('radio', { name: 'US Letter' }).check();
  await expect(page.getByText('US Letter, 1 page')).toBeVisible();
  const onLetter = await printed(page, 'guide-one-letter');
  expect([onLetter.size, onLetter.pages.length]).toEqual([letter, 1]);
  const wordsOf = ([words = '']: string[]) => words.split(/\s+/).toSorted();
  expect(wordsOf(onLetter.pages)).toEqual(wordsOf(onA4.pages));
});

/** Sentences that are told apart, as many as fill a few pages in a single paragraph. */
const long = Array.from({ length: 260 }, (_, place) => `Sentence ${place} of what came.`).join(' ');

test('prints five pages, each full of what belongs on it, nothing lost and no heading alone', async ({
  seed,
  options,
}) => {
  const account = Array.from(
    { length: 20 },
    (_, place) => `Paragraph ${place}. ${'Quiet. '.repeat(30)}`,
  );
  await seed({
    records: [
      ...(guideJournal['records'] ?? []),
      recordOn('experience', 'long', '2026-05-09', {
        ...blankExperience,
        ...{ title: 'Long', inReport: true, account: [long, ...account].join('\n') },
      }),
    ],
  });
  const guide = new GuidePage(await options('#/guide'));
  const { page } = guide;
  await guide.isThere();
  await page.getByRole('combobox', { name: 'Covering' }).selectOption({ index: 1 });
  await expect(guide.sheets).toHaveCount(5);
  for (const [size, name, points] of [
    ['A4', 'a4', a4],
    ['US Letter', 'letter', letter],
  ] as const) {
    await page.getByRole('radio', { name: size }).check();
    await expect(page.getByText(new RegExp(`^${size}, \\d pages$`))).toBeVisible();
    const count = await guide.sheets.count();
    expect(count).toBe(5);
    const { pages, size: measured } = await printed(page, `guide-five-${name}`);
    expect([measured, pages.length]).toEqual([points, count]);
    const all = pages.join('\n').replaceAll(/\s+/g, ' ');
    for (let place = 0; place < 260; place += 1) {
      // Parted by the foot of a page, a sentence may be in two places.
      const parted = new RegExp(
        `Sentence (A personal .{0,60})?${place} |Sentence .{0,90} ${place} `,
      );
      expect(all, `sentence ${place}`).toMatch(parted);
    }
    for (const [place, words] of pages.entries()) {
      expect(words).toContain(`${place + 1} of ${count}`);
      const lines = words.split('\n').filter((line) => line.trim() !== '');
      expect(lines.at(-1)).toContain('Not a clinical record.');
      expect(lines.at(-2)).not.toMatch(/^(Three measures|Insights and|Experiences and|What was)/);
    }
  }
});
