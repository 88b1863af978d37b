import { expect, test } from '../support/afterglow';
import { scaleNames, TrendsPage } from '../support/pages/trends-page';
import { checkInRow, daysAgo, trendRows } from '../support/trend-seed';

test.describe('Trends from day 0', () => {
  test('lays experiences over each other, with the numbers of the table', async ({
    seed,
    options,
  }) => {
    await seed({ records: trendRows() });
    const trends = new TrendsPage(await options('#/trends'));
    await trends.isThere();
    await trends.choose('From day 0');
    await trends.isThere();
    await trends.unfold();
    for (const [index, name] of scaleNames.entries()) {
      await trends.page.getByRole('combobox', { name: 'Scale' }).selectOption({ index });
      const rows = (await trends.rows()).filter(([day]) => day !== 'Day 0');
      const strong = rows.map((row) => row[1] ?? '').filter((cell) => /^\d/.test(cell));
      const colour = ['g.c-connect', 'g.c-purpose', 'g.c-well'][index] ?? '';
      const marks = `${colour} > .mk-ring, ${colour} > .mk-fill`;
      expect(await trends.drawnValues(name, marks)).toEqual(strong.map(Number));
      const compared = rows.flatMap((row) => {
        const day = Number((row[0] ?? '').replace('Day ', '').replace('−', '-'));
        return day >= 1 && day <= 12 ? [row.slice(1)] : [];
      });
      const counts = [0, 1, 2].map(
        (place) => compared.filter((cells) => /^\d/.test(cells[place] ?? '')).length,
      );
      await expect(trends.figure(name)).toContainText(`n in days 1 to 12: ${counts.join(', ')}`);
    }
    const { name, text } = await trends.savedCsv();
    expect(name).toBe(`afterglow-trends-wellbeing-${daysAgo(0)}.csv`);
    expect(text.split('\r\n')[0]).toBe(`\uFEFFday,${daysAgo(12)},${daysAgo(33)},${daysAgo(54)}`);
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + (await trends.rows()).length);
  });

  test('without an experience leads back to the dates', async ({ seed, options }) => {
    await seed({ records: [checkInRow(daysAgo(1), [4])] });
    const trends = new TrendsPage(await options('#/trends'));
    await trends.choose('From day 0');
    await expect(trends.page.getByText('No experience yet.')).toBeVisible();
    await trends.page.getByRole('button', { name: 'Look by date' }).click();
    await trends.isThere();
  });
});
