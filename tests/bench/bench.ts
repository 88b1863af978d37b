import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startAfterglow } from '../../scripts/browsers/chromium';
import { root } from '../../scripts/first/tools';
import { build } from '../../scripts/starting/build';
import { builtWithBaselines } from './built-with-baselines';
import { ends } from './ends';
import { type Figure, tableOf } from './figures';
import { withFrames } from './frames';
import { history } from './history';
import { keeping } from './keeping';
import { opening } from './opening';
import { sizes } from './sizes';
import { transfer } from './transfer';
import { trends } from './trends';

/** Openings and writes of each kind; the first two only warm up what a person's browser has warm. */
const rounds = 21;

/** All of them, or those that are named: `npm run bench -- history`. */
const named = process.argv.slice(2);
const scenarios = Object.entries({ opening, keeping, trends, history, transfer }).filter(
  ([name]) => named.length === 0 || named.includes(name),
);

if (!build('chromium')) process.exit(1);
const extension = builtWithBaselines();
const profile = mkdtempSync(join(tmpdir(), 'afterglow-bench-'));
const running = await startAfterglow({ profile, extension });
const origin = `chrome-extension://${running.id}`;
// With an empty journal the welcome page opens by itself; a page behind it would draw no frames.
const welcome =
  running.context.pages().find((page) => page.url().includes('#/welcome')) ??
  (await running.context.waitForEvent('page', (page) => page.url().includes('#/welcome')));
await welcome.close();
const figures: Figure[] = [];
try {
  for (const [name, scenario] of scenarios) {
    const page = await running.context.newPage();
    // The functions that scenarios send into the page carry a call that their own compiler adds.
    await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
    await page.setViewportSize({ width: 380, height: 600 });
    await withFrames(page);
    await page.bringToFront();
    figures.push(...(await ends(`The scenario ${name}`, 30, scenario(page, origin, rounds))));
    await page.close();
  }
} finally {
  await ends('Closing the browser', 1, running.context.close());
  rmSync(profile, { recursive: true, force: true });
}
figures.push(...sizes());
console.log(tableOf(figures));
const output = resolve(root, '.output');
mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
