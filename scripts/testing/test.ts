import { spawnSync } from 'node:child_process';
import { ensureBrowser, installDebianPackages } from '../browsers/install';
import { inWords, sumOf, type Outcome } from './outcome';
import { steps } from './steps';

/** Says what was set up, or what is missing; the checks that need it will then fail by themselves. */
function setUp(): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    const browser = ensureBrowser(kind);
    console.log(typeof browser === 'string' ? browser : `${browser.name} (${browser.path})`);
  }
  // A permission is only asked for in a window that is really drawn, and only answered by a key that is pressed.
  const missing = [
    ['Xvfb', 'xvfb'],
    ['xdotool', 'xdotool'],
    // Backups are proven to open with it, and it with us.
    ['age', 'age'],
    // What was printed is read back.
    ['pdftotext', 'poppler-utils'],
  ].filter(([command = '']) => spawnSync(command, ['-help']).error !== undefined);
  if (missing.length > 0 && process.platform === 'linux') {
    installDebianPackages(missing.map(([, name = '']) => name));
  }
}

function row(name: string, outcome: Outcome, seconds: number): string {
  const mark = outcome.failed === 0 ? 'ok  ' : 'FAIL';
  return `${mark} ${name.padEnd(24)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${inWords(outcome)}`;
}

setUp();
const rows: string[] = [];
const outcomes: Outcome[] = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const begun = performance.now();
  const outcome = await step.run();
  outcomes.push(outcome);
  rows.push(row(step.name, outcome, (performance.now() - begun) / 1000));
  console.log(rows.at(-1));
}
const sum = sumOf(outcomes);
console.log(`\n${rows.join('\n')}\n`);
console.log(inWords(sum));
process.exitCode = sum.failed === 0 ? 0 : 1;
