import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The scales as the page names them, in order. */
export const scaleNames = ['Connectedness', 'Purpose', 'Well-being'] as const;

/** Trends: a figure a scale, and a table with the same numbers. */
export class TrendsPage {
  readonly figures: Locator;
  readonly table: Locator;

  constructor(readonly page: Page) {
    this.figures = page.getByRole('figure');
    this.table = page.getByRole('table');
  }

  figure(name: string): Locator {
    return this.page.getByRole('figure', { name, exact: true });
  }

  async isThere(): Promise<void> {
    await expect(this.figures).toHaveCount(3);
  }

  /** Chooses one of a few ways to look, by its words. */
  async choose(words: string): Promise<void> {
    await this.page.getByRole('radio', { name: words, exact: true }).check();
  }

  /** Shows every row of the table. */
  async unfold(): Promise<void> {
    const all = this.page.getByRole('button', { name: /^Show (all|day)/ });
    if ((await all.count()) > 0) await all.click();
    await expect(all).toHaveCount(0);
  }

  /** The rows of the table's body, as text, cell by cell. */
  async rows(): Promise<string[][]> {
    const rows = await this.table.locator('tbody tr').all();
    return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  }

  /** The rows of the table's foot. */
  async foot(): Promise<string[][]> {
    const rows = await this.table.locator('tfoot tr').all();
    return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  }

  /** What the drawing of a scale says to whoever does not see it. */
  async description(name: string): Promise<string> {
    const id = await this.figure(name).getAttribute('aria-describedby');
    return (await this.page.locator(`[id="${id ?? ''}"]`).textContent()) ?? '';
  }

  /** The values that are drawn for a scale, read off the drawing from left to right, oldest day first. */
  async drawnValues(name: string, marks = '.mk-ring, .mk-fill'): Promise<number[]> {
    return this.figure(name)
      .locator('svg.lane')
      .evaluate((svg, chosen) => {
        const [zero, ten] = ['0', '10'].map((words) => {
          const label = [...svg.querySelectorAll('text.axis')].find(
            (text) => text.textContent === words,
          );
          return Number(label?.getAttribute('y')) - 4;
        });
        const path = svg.querySelector(`path:is(${chosen})`)?.getAttribute('d') ?? '';
        const shapes = [...path.matchAll(/M([\d.]+) ([\d.]+)(?:l([\d.]+))?/g)];
        return shapes.map(([, , y = '', reach = '0']) => {
          // A diamond begins at its top, a circle at the height of its middle.
          const height = Number(y) + Number(reach);
          const value = (10 * ((zero ?? 0) - height)) / ((zero ?? 0) - (ten ?? 0));
          return Math.round(value * 2) / 2;
        });
      }, marks);
  }

  /** The table as the file that is saved of it: its name and its text. */
  async savedCsv(): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  }
}
