import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, root, textOf } from '../support/tree';

const files = filesUnder('.').filter((path) => path !== 'package-lock.json');

/** Paths of somebody's own machine, and hosts that packages are fetched from. */
const strayWords = [
  ...['work', 'tmp', 'root', 'home', 'Users'].map((folder) => `(^|[\\s'"\`(=])/${folder}/`),
  '\\bregistry\\.[a-z]+',
].map((pattern) => new RegExp(pattern));

const weakWords: ReadonlyArray<readonly [pattern: RegExp, reason: string]> = [
  [/\bwaitFor(?:Timeout)\b/, 'a pause of fixed length proves nothing'],
  [/\.only\(|\.skip\(/, 'a test that is left out proves nothing'],
  [/@ts-(ignore|expect-error|nocheck)/, 'types are not argued with'],
  [/(oxlint|eslint)-disable/, 'rules are not argued with'],
  [/\bT(?:ODO)\b(?! \[\d{4}-\d\d-\d\d\])/, 'a date says when it may go'],
];

describe('the tree', () => {
  test('has only the roots that were agreed on', () => {
    const roots = new Set(files.map((path) => path.split('/')[0] ?? ''));
    const agreed = [
      ...['.ci', '.gitignore', '.npmrc', '.oxlintrc.json', '.prettierignore', 'prettier.config.js'],
      ...['package.json', 'tsconfig.json', 'wxt.config.ts'],
      ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'LICENSE'],
      ...['entrypoints', 'components', 'storage', 'tests', 'domain', 'platform', 'background'],
      ...['locales', 'public', 'assets', 'docs', 'scripts'],
    ];
    expect([...roots].filter((name) => !agreed.includes(name))).toEqual([]);
  });

  test('speaks of no machine that it was written on', () => {
    const found = files
      .filter((path) => /\.(tsx?|mjs|js|json|css|html|md|svg)$/.test(path))
      .flatMap((path) =>
        textOf(path)
          .split('\n')
          .filter((line) => strayWords.some((word) => word.test(line)))
          .map((line) => `${path}: ${line.trim().slice(0, 120)}`),
      );
    expect(found).toEqual([]);
  });

  test('holds nothing that only looks like care', () => {
    const found = files
      .filter((path) => /\.(tsx?|mjs)$/.test(path))
      .flatMap((path) =>
        weakWords
          .filter(([pattern]) => pattern.test(textOf(path)))
          .map(([, reason]) => `${path}: ${reason}`),
      );
    expect(found).toEqual([]);
  });

  test('names no registry in its lock file, so that everybody’s own is asked', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain(
      '"resolved": "http',
    );
  });
});
