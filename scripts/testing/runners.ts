import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { commandFile, root } from '../first/tools';
import { failedOne, passedOne, type Outcome } from './outcome';
import { runNode } from './run';

const results = resolve(root, '.output/results');

/** Minutes after which something of each kind hangs: several times what it takes on two cores that do other work too. */
const patience = { check: 15, vitest: 20, playwright: 60 } as const;

/** A check that is right or wrong as a whole counts as one test; what it says is shown when it is wrong. */
export async function check(words: readonly string[]): Promise<Outcome> {
  const { code, output } = await runNode(words, { minutes: patience.check });
  if (code === 0) return passedOne;
  console.log(output.trim());
  return failedOne;
}

/** The file for a runner's counts, without what an earlier run left there. */
function freshResults(name: string): string {
  mkdirSync(results, { recursive: true });
  const file = resolve(results, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** A runner that ended badly without a failed test to show for it has failed all the same. */
function counted(outcome: Outcome, code: number): Outcome {
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

type VitestResults = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};

/** Runs a suite of Vitest by its configuration's path and counts its tests. */
export async function vitest(config: string, env: Record<string, string> = {}): Promise<Outcome> {
  const file = freshResults(config.replaceAll(/\W+/g, '-'));
  const { code } = await runNode(
    [
      commandFile('vitest'),
      'run',
      `--config=${config}`,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env, show: true, minutes: patience.vitest },
  );
  if (!existsSync(file)) return failedOne;
  const counts: VitestResults = JSON.parse(readFileSync(file, 'utf8'));
  return counted(
    {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests,
      skipped: counts.numPendingTests + counts.numTodoTests,
    },
    code,
  );
}

type PlaywrightResults = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** Runs a project of the browser suite and counts its tests. One that passed only at a second try has failed. */
export async function playwright(project: string): Promise<Outcome> {
  const file = freshResults(`browser-${project}`);
  const { code } = await runNode(
    [
      commandFile('@playwright/test', 'playwright'),
      'test',
      `--config=${relative(root, resolve(root, 'tests/browser/playwright.config.ts'))}`,
      `--project=${project}`,
      '--reporter=list,json',
    ],
    {
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      show: true,
      minutes: patience.playwright,
    },
  );
  if (!existsSync(file)) return failedOne;
  const { stats }: PlaywrightResults = JSON.parse(readFileSync(file, 'utf8'));
  return counted(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
    code,
  );
}
