import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordKinds } from '../../domain/record';
import { ladder } from '../../storage/schema';
import { filesUnder, root, textOf } from '../support/tree';

const tables = Object.keys(Object.assign({}, ...ladder.map((rung) => rung.tables)));

describe('docs/data-model.md', () => {
  test.each(tables)('tells of the table %s', (table) => {
    expect(textOf('docs/data-model.md')).toContain(`\`${table}\``);
  });

  test.each(recordKinds)('tells of the kind %s', (kind) => {
    expect(textOf('docs/data-model.md')).toContain(`\`${kind}\``);
  });
});

const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  ...filesUnder('docs').filter((path) => path.endsWith('.md')),
];

test.each(pages)('every file that %s links to is there', (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    ([, link = '']) => link,
  );
  expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
});

test('every npm command that a page names exists', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
  const named = pages.flatMap((page) =>
    [...textOf(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
