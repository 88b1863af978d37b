import 'temporal-polyfill/global';
import fc from 'fast-check';
import { expect, test } from '../support/afterglow';
import { anyReportRecords, madeOn } from '../support/any-report';
import { GuidePage } from '../support/pages/guide-page';
import { printed } from '../support/printed';

const rounds = 6;

/** Chance that is the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The words by which a text is known, whatever lines it was broken into. */
function knownIn(text: string): string[] {
  return [...new Set(text.replaceAll(/\s+/g, '').match(/said-[a-z0-9-]+?-end/g) ?? [])].toSorted();
}

for (const seed of [11, 12]) {
  test(`a line that was struck out is nowhere in what is printed, by chance ${seed}`, async ({
    seed: fill,
    options,
    context,
  }) => {
    await context.clock.setFixedTime(`${madeOn}T12:00:00Z`);
    const all = fc.sample(anyReportRecords, { seed, numRuns: 12 });
    const size = (records: object) => JSON.stringify(records).length;
    const [records] = all.toSorted((one, other) => size(other) - size(one));
    if (!records) throw new Error('Nothing to print');
    const { summaries: _, ...kinds } = records;
    await fill({ records: Object.values(kinds).flat() });
    const guide = new GuidePage(await options('#/guide'));
    const { page } = guide;
    await guide.isThere();
    await page.getByRole('combobox', { name: 'Covering' }).selectOption('days');
    await page.getByLabel('First day').fill('2026-04-01');
    const lines = guide.preview.locator('[data-line]');
    await expect.poll(() => lines.count()).toBeGreaterThan(rounds * 2);

    const chance = dice(seed);
    const struck = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      for (let time = 0; time < 3; time += 1) {
        const ids = await lines.evaluateAll((found) =>
          found.map((line) => (line as HTMLElement).dataset['line'] ?? ''),
        );
        const id = ids[Math.floor(chance() * ids.length)];
        if (id === undefined) break;
        const line = guide.preview.locator(`[data-line="${id}"]`);
        const words = (await line.allTextContents()).join('');
        await line.first().dispatchEvent('click');
        await expect(line).toHaveCount(0);
        for (const known of knownIn(words)) struck.add(known);
      }
      const { pages } = await printed(page, `guide-struck-${seed}`);
      const onPaper = knownIn(pages.join('').replaceAll(/A personal journal.*\d of \d+/g, ''));
      expect(onPaper).toEqual(knownIn(await guide.preview.innerText()));
      expect(onPaper.filter((known) => struck.has(known))).toEqual([]);
      expect(onPaper.length).toBeGreaterThan(0);
    }
    expect(struck.size).toBeGreaterThan(0);
  });
}
