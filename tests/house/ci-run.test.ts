import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../support/tree';

let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'afterglow-ci-'));
  mkdirSync(join(place, 'checkout/.ci'), { recursive: true });
  copyFileSync(join(root, '.ci/run'), join(place, 'checkout/.ci/run'));
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

function writeScript(path: string, lines: string): void {
  const file = join(place, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/usr/bin/env bash\n${lines}\n`);
  chmodSync(file, 0o755);
}

/** Runs the script with an npm that only names itself; gives what it printed, line by line, and its exit code. */
function run({ user, code = 0 }: { user: 'root' | 'somebody'; code?: number }) {
  writeScript('bin/npm', `echo "here: npm $*"; echo "5 passed, ${code} failed"; exit ${code}`);
  writeScript('bin/id', `echo ${user === 'root' ? 0 : 1000}`);
  const ran = spawnSync('bash', ['.ci/run'], {
    cwd: join(place, 'checkout'),
    env: { ...process.env, PATH: `${join(place, 'bin')}:${process.env['PATH'] ?? ''}` },
    encoding: 'utf8',
  });
  return { lines: ran.stdout.trim().split('\n'), code: ran.status };
}

const tool = 'shared/tools/fresh-machine';

// The script is for systems that have Bash.
describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  test('goes to a bare system where one can be made', () => {
    writeScript(tool, '[ "$1" = -- ] || exit 9; shift; [ "$1" = true ] || echo "bare: $*"');
    expect(run({ user: 'root' })).toEqual({ lines: ['bare: npm test'], code: 0 });
  });

  test('ends as the tests in the bare system do', () => {
    writeScript(tool, '[ "$2" = true ] && exit 0; echo "5 passed, 2 failed"; exit 1');
    expect(run({ user: 'root' })).toEqual({ lines: ['5 passed, 2 failed'], code: 1 });
  });

  test('stays here where the tool is missing', () => {
    expect(run({ user: 'root' })).toEqual({
      lines: ['here: npm test', '5 passed, 0 failed'],
      code: 0,
    });
  });

  test('stays here for anyone but root', () => {
    writeScript(tool, 'echo "bare: $*"');
    expect(run({ user: 'somebody' })).toEqual({
      lines: ['here: npm test', '5 passed, 0 failed'],
      code: 0,
    });
  });

  test('says that it stays here where no bare system comes about, and ends with the sum', () => {
    writeScript(tool, 'echo "mount: permission denied"; exit 1');
    const { lines, code } = run({ user: 'root', code: 3 });
    expect(lines).toEqual([
      'mount: permission denied',
      expect.stringMatching(/^No bare system/),
      'here: npm test',
      '5 passed, 3 failed',
    ]);
    expect(code).toBe(3);
  });
});
