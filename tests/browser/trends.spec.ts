import { expect, test } from '../support/afterglow';
import { accessibleTree } from '../support/accessible-tree';
import { CheckInPage } from '../support/pages/check-in-page';
import { scaleNames, TrendsPage } from '../support/pages/trends-page';
import { daysAgo, trendRows } from '../support/trend-seed';

/** A quartile of type 7, worked out from the table alone. */
function quartile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

/** The rows of a table by date that stand above the experience's row: the days since the latest one. */
function sinceExperience(rows: readonly string[][]): string[][] {
  return rows.slice(
    0,
    rows.findIndex((row) => row.length === 2),
  );
}

/** A column's numbers, newest first, without the blanks. */
function numbers(rows: readonly string[][], column: number): number[] {
  return rows
    .filter((row) => row.length === 4)
    .map((row) => row[column] ?? '')
    .filter((cell) => cell !== 'blank')
    .map(Number);
}

test.describe('Trends by date', () => {
  test('is a figure a scale, and a table, by role and name', async ({ seed, options }) => {
    await seed({ records: trendRows() });
    const trends = new TrendsPage(await options('#/trends'));
    await trends.isThere();
    for (const name of scaleNames) {
      await expect(trends.figure(name)).toBeVisible();
      await expect(trends.figure(name).getByRole('heading', { name, level: 2 })).toBeVisible();
    }
    const { page } = trends;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trends');
    await expect(trends.table).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Table of values' })).toContainText('Day');
    await expect(page.getByRole('group', { name: 'Range' }).getByRole('radio')).toHaveCount(5);
    await expect(page.getByRole('combobox', { name: 'Up to' })).toHaveValue('today');
    await expect(
      page.getByRole('navigation', { name: 'Afterglow' }).getByRole('link', { name: 'Trends' }),
    ).toHaveAttribute('aria-current', 'page');
  });

  test('says the same numbers in the drawing, the words, the description and the table', async ({
    seed,
    options,
  }) => {
    await seed({ records: trendRows() });
    const trends = new TrendsPage(await options('#/trends'));
    await trends.isThere();
    for (const range of ['Three months', 'Six weeks', 'Everything']) {
      await trends.choose(range);
      await trends.unfold();
      const rows = await trends.rows();
      const foot = await trends.foot();
      for (const [index, name] of scaleNames.entries()) {
        const column = numbers(rows, index + 1);
        expect(await trends.drawnValues(name)).toEqual(column.toReversed());
        const since = numbers(sinceExperience(rows), index + 1);
        const described = await trends.description(name);
        expect(described).toContain(
          `${column.length} points, from ${Math.min(...column)} to ${Math.max(...column)}.`,
        );
        const words = trends.figure(name).locator('.lane-words');
        await expect(words).toContainText(`n = ${since.length};`);
        if (since.length < 5) {
          await expect(words).toContainText('Too few days to say.');
          continue;
        }
        const [low, high] = [quartile(since, 0.25), quartile(since, 0.75)];
        const exact = `${low.toFixed(1)} to ${high.toFixed(1)}`;
        expect(described).toContain(`from ${exact}, n = ${since.length}.`);
        expect(foot[0]?.[index + 1]).toBe(`${exact}, n\u00a0${since.length}`);
        const [from, to] = [Math.round(low), Math.round(high)];
        await expect(words).toContainText(
          from === to ? `usually around ${from}.` : `usually between ${from} and ${to}.`,
        );
      }
    }
  });

  test('is in the accessible tree what it is in the table', async ({ seed, options }) => {
    await seed({ records: trendRows() });
    const trends = new TrendsPage(await options('#/trends'));
    await trends.isThere();
    await trends.unfold();
    for (const way of ['By date', 'From day 0']) {
      await trends.choose(way);
      await trends.isThere();
      const tree = await accessibleTree(trends.page);
      const rows = tree
        .filter(({ role }) => role === 'row')
        .map(({ cells }) => cells)
        .filter((cells) => cells.length >= 4);
      expect(rows.length).toBeGreaterThan(10);
      for (const [index, name] of scaleNames.entries()) {
        const [figure, ...others] = tree.filter((n) => n.role === 'figure' && n.name === name);
        expect(others).toEqual([]);
        expect(tree.some((n) => n.role === 'heading' && n.name === name)).toBe(true);
        expect(figure?.description).toBe(await trends.description(name));
        if (way !== 'By date') continue;
        const values = numbers(rows, index + 1).filter((value) => !Number.isNaN(value));
        expect(figure?.description).toContain(
          `${values.length} points, from ${Math.min(...values)} to ${Math.max(...values)}.`,
        );
      }
    }
  });

  test('saves exactly the rows of the table', async ({ seed, options }) => {
    await seed({ records: trendRows() });
    const trends = new TrendsPage(await options('#/trends'));
    await trends.isThere();
    await trends.unfold();
    const { name, text } = await trends.savedCsv();
    expect(name).toBe(`afterglow-trends-${daysAgo(0)}.csv`);
    const [header, ...lines] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(header).toBe('day,connectedness,purpose,wellbeing,experience');
    const saved = lines.map((line) => line.split(','));
    const rows = await trends.rows();
    expect(saved.map((cells) => (cells[4] ? cells[4] : cells.slice(1, 4).join()))).toEqual(
      rows.map((row) =>
        row.length === 2
          ? row[1]
          : row
              .slice(1)
              .map((cell) => (cell === 'blank' ? '' : cell))
              .join(),
      ),
    );
    const days = saved.map(([day = '']) => Date.parse(day));
    expect(days).toEqual(days.toSorted((one, other) => other - one));
  });

  test('follows what is kept elsewhere at once', async ({ seed, options, popup }) => {
    await seed({ records: trendRows() });
    const trends = new TrendsPage(await options('#/trends'));
    await trends.isThere();
    const before = (await trends.rows())[0] ?? [];
    const checkIn = new CheckInPage(await popup('#/check-in'));
    await checkIn.ready();
    await checkIn.typeThrough(['0', '9', '1'], 'One more.');
    await checkIn.keepByKeys();
    // Of 4, 8 and 0; of 5 and 9; of 7, 8 and 1.
    await expect.poll(async () => (await trends.rows())[0]).toEqual([before[0], '4', '7', '7']);
    expect(before.slice(1)).toEqual(['6', '5', '7.5']);
  });

  test('looks around an experience, and up to another day', async ({ seed, options }) => {
    await seed({ records: trendRows() });
    const trends = new TrendsPage(await options('#/trends'));
    await trends.isThere();
    await trends.choose('Two weeks');
    const upTo = trends.page.getByRole('combobox', { name: 'Up to' });
    await upTo.selectOption({ index: 2 });
    await expect(trends.table.locator('.tr-exp')).toHaveCount(1);
    await expect(trends.table.locator('.tr-exp')).toContainText('Second experience');
    await upTo.selectOption('day');
    await trends.page.getByLabel('The last day shown').fill(daysAgo(61));
    await expect(trends.table.locator('tbody tr')).toHaveCount(5);
  });

  test('can be used by keys alone', async ({ seed, options }) => {
    await seed({ records: trendRows() });
    const trends = new TrendsPage(await options('#/trends'));
    await trends.isThere();
    const { page } = trends;
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'By date' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'Up to' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Three months' })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: 'Six weeks' })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Hide the drawings' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: 'Table of values' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Show fewer' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('columnheader', { name: 'Purpose, average' })).toBeVisible();
  });
});
