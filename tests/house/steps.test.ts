import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../../scripts/testing/run';
import { vitest } from '../../scripts/testing/runners';
import { steps } from '../../scripts/testing/steps';
import { filesUnder } from '../support/tree';

const suites = filesUnder('tests')
  .filter((path) => path.endsWith('/vitest.config.ts'))
  .map((path) => path.split('/')[1] ?? '');

test.each(suites)('`npm test` has a step for the suite %s', (suite) => {
  expect(steps.filter(({ name }) => name.split(/\W/)[0] === suite)).not.toEqual([]);
});

test('a suite whose configuration is missing has failed', async () => {
  const outcome = await vitest('tests/nowhere/vitest.config.ts');
  expect(outcome).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a script that hangs is ended, has failed, and it is said why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-steps-'));
  const script = join(folder, 'hangs.mjs');
  writeFileSync(script, 'console.log("begun"); setInterval(() => {}, 1000);');
  try {
    const { code, output } = await runNode([script], { minutes: 0.02 });
    expect(code).not.toBe(0);
    expect(output).toMatch(/begun\s+It had not ended after 0\.02 minutes/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
