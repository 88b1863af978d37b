import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Figure, median } from './figures';
import { filled } from './filled';
import type {} from './plain-transfer';
import { type Cost, costOf, growthBy, type Work } from './transfer-measures';

/** How many check-ins, how many rounds, of which the first only warms up, and the most that ours may take beside the other. */
const sizes = [
  { count: 10_000, rounds: 6, beside: 1.2 },
  { count: 100_000, rounds: 2, beside: 1.5 },
] as const;

/**
 * Exporting a journal as JSON and bringing it back into an empty one, through the pages as a person does it, beside
 * `dexie-export-import` on the same rows, in turn.
 */
export async function transfer(page: Page, origin: string): Promise<Figure[]> {
  await page.setViewportSize({ width: 1200, height: 900 });
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-transfer-'));
  const figures: Figure[] = [];
  try {
    for (const { count, ...rest } of sizes) {
      const at = { page, origin, folder, ...rest };
      await filled({ ...at, address: `${origin}/options.html#/history` }, count);
      const many = count.toLocaleString('en');
      figures.push(...(await exported(at, many)), ...(await imported(at, many)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

type At = { page: Page; origin: string; folder: string; rounds: number; beside: number };
/** What one round is: it leaves the page as the next one needs it. */
type Round = () => Promise<Cost>;

async function exported(at: At, many: string): Promise<Figure[]> {
  const { page } = at;
  const saved = async (address: string, button: string, name: string, words: string) => {
    await goTo(at, address);
    return costOf(page, [saving(at, button, name, words)]);
  };
  const plain = () => saved('plain-transfer.html', 'Export', 'plain.json', 'saved');
  const ours = () =>
    saved('options.html#/data', 'Everything (JSON)', 'ours.json', 'is in your downloads');
  return figuresOf(at, `export of ${many}`, plain, ours);
}

async function imported(at: At, many: string): Promise<Figure[]> {
  const { page, folder } = at;
  const choose = (name: string) => () =>
    page.locator('input[type=file]').setInputFiles(join(folder, name));
  const emptied = async () => {
    await goTo(at, 'plain-transfer.html');
    await page.evaluate(() => window.empty());
  };
  const plain = async () => {
    await emptied();
    return costOf(page, [{ begin: choose('plain.json'), until: 'brought in' }]);
  };
  const ours = async () => {
    await emptied();
    await goTo(at, 'options.html#/data/restore');
    const merge = page.getByRole('button', { name: /^Merge/ });
    return costOf(page, [
      { begin: choose('ours.json'), until: 'check-ins, from' },
      { begin: () => merge.click(), until: 'Take them out again' },
    ]);
  };
  return figuresOf(at, `import of ${many}`, plain, ours);
}

/** Opens a page anew, whatever was open before, and waits until it has come to rest. */
async function goTo({ page, origin }: At, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/${address}`);
  await page.locator('button:visible, input[type=file]').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Presses a button, has what it saves put into the folder, and takes it as over when the page says so. */
function saving({ page, folder }: At, button: string, name: string, until: string): Work {
  return {
    begin: () =>
      Promise.all([
        page.waitForEvent('download').then((download) => download.saveAs(join(folder, name))),
        page.getByRole('button', { name: button, exact: true }).click(),
      ]),
    until,
  };
}

async function figuresOf(
  { page, folder, rounds, beside }: At,
  what: string,
  plain: Round,
  ours: Round,
): Promise<Figure[]> {
  const costs: { ours: Cost[]; plain: Cost[] } = { ours: [], plain: [] };
  for (let round = 0; round < rounds; round += 1) {
    costs.plain.push(await plain());
    costs.ours.push(await ours());
  }
  const warm = (some: readonly Cost[], of: keyof Cost) => some.slice(1).map((cost) => cost[of]);
  const growth = await growthBy(page, ours);
  const heap = {
    baseline: statSync(join(folder, 'ours.json')).size / 1000,
    unit: 'kB',
    most: 3,
  } as const;
  return [
    {
      what: `${what}, beside dexie-export-import`,
      ours: median(warm(costs.ours, 'took')),
      baseline: median(warm(costs.plain, 'took')),
      unit: 'ms',
      most: beside,
    },
    {
      what: `${what}: what the heap must hold at most, beside the file`,
      ours: growth / 1000,
      ...heap,
    },
    {
      what: `${what}: the longest task over 50 ms`,
      ours: Math.max(...warm(costs.ours, 'longest')),
      baseline: null,
      unit: 'ms',
      most: 100,
    },
  ];
}
