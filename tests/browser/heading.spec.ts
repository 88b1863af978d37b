import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnExperiences, stairwell } from '../support/drawn-experiences';

const places = [
  ...['history', 'trends', 'experiences', 'insights', 'prompts', 'guide', 'understanding'],
  ...['nudges', 'data', 'data/import', 'data/restore', 'data/earlier', 'settings', 'plan'],
  ...['welcome', 'guide/questionnaires', 'experiences/drawn-third', 'experiences/letter'],
  ...['experiences/letter/letter-drawn-third', `experiences/moment/${stairwell?.id}`],
];

/** What the page has for headings of the first level after each change to it, told apart from nothing at all. */
declare global {
  var headingsSeen: number[];
}

test('a page has its one heading from the first thing drawn on, while its code and its words are on their way', async ({
  context,
  welcomed,
  seed,
  options,
}) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  await seed(drawnExperiences);
  await context.addInitScript(() => {
    globalThis.headingsSeen = [];
    new MutationObserver(() => {
      if (!document.querySelector('main')) return;
      globalThis.headingsSeen.push(document.querySelectorAll('h1').length);
    }).observe(document, { childList: true, subtree: true });
  });
  for (const place of places) {
    const page = await options(`#/${place}`);
    await page.locator('h1:not([aria-busy] *)').waitFor();
    const seen = await page.evaluate(() => globalThis.headingsSeen);
    expect(seen.length, place).toBeGreaterThan(0);
    expect(new Set(seen), place).toEqual(new Set([1]));
    await page.close();
  }
});
