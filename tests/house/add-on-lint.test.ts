import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandFile } from '../../scripts/first/tools';
import { root } from '../support/tree';

type Message = { code: string; file: string | null; message: string };
type Report = { errors: Message[]; notices: Message[]; warnings: Message[] };

/** Warnings that stand, by code and kind of file, each with its reason. */
const accepted: ReadonlyArray<{ code: string; file: RegExp; reason: string }> = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /\.js$/,
    reason:
      'Preact assigns innerHTML where dangerouslySetInnerHTML is used. It is not, and the policy’s Trusted Types would throw.',
  },
];

test('Mozilla’s linter finds nothing in the build for Firefox but what has a reason', () => {
  const ran = spawnSync(
    process.execPath,
    [
      commandFile('web-ext'),
      'lint',
      '--source-dir=.output/firefox-mv3',
      '--output=json',
      '--no-config-discovery',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const report: Report = JSON.parse(ran.stdout);
  expect(report.errors).toEqual([]);
  expect(report.notices).toEqual([]);
  const warnings = report.warnings.filter(
    ({ code, file }) =>
      !accepted.some((known) => known.code === code && known.file.test(file ?? '')),
  );
  expect(warnings.map(({ code, file, message }) => `${code} ${file ?? ''}: ${message}`)).toEqual(
    [],
  );
});
