import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesUnder, root, sourceFiles, textOf } from '../support/tree';

/** Files that may be longer than 200 lines, each with its reason. */
const long: Record<string, string> = {
  'domain/support-lines.ts': 'a table: every help line with its source and date',
};

const build = join(root, '.output/chrome-mv3');

const kB = 1000;

function built(file: string): Buffer {
  return readFileSync(join(build, file));
}

/** What a script of the build loads before it runs: the files it imports, and what those import. */
function importedBy(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const statements = built(file)
    .toString()
    .matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+)["']/g);
  for (const [, name = ''] of statements) importedBy(join(dirname(file), name), known);
  return known;
}

/** What a page of the build asks for before it stands: itself, its scripts with their imports, its styles. */
function codeOf(page: string): string[] {
  const html = built(page).toString();
  const linked = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    ([, name = '']) => name,
  );
  const scripts = linked.filter((name) => name.endsWith('.js'));
  const styles = linked.filter((name) => name.endsWith('.css'));
  const imported = new Set(scripts.flatMap((name) => [...importedBy(name)]));
  return [page, ...imported, ...styles];
}

function gzipped(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(built(file), { level: 9 }).length, 0);
}

describe('sizes', () => {
  test('no file of the product, the tests or the scripts is longer than 200 lines without a reason', () => {
    const files = [
      ...sourceFiles(),
      ...filesUnder('components').filter((path) => path.endsWith('.css')),
      ...filesUnder('tests'),
      ...filesUnder('scripts'),
    ].filter((path) => /\.(tsx?|mjs|css)$/.test(path) && !path.startsWith('tests/fixtures/'));
    const tooLong = files.filter(
      (path) => !(path in long) && textOf(path).trimEnd().split('\n').length > 200,
    );
    expect(tooLong).toEqual([]);
  });

  test('every file with a reason to be long is there', () => {
    expect(Object.keys(long).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('the popup’s code is at most 46 kB gzipped, in at most 8 requests', () => {
    const code = codeOf('popup.html');
    expect(gzipped(code)).toBeLessThanOrEqual(46 * kB);
    expect(code.length).toBeLessThanOrEqual(8);
  });

  test('the background’s is at most 6 kB gzipped beyond what it shares with the pages', () => {
    const pages = ['popup.html', 'options.html'].flatMap(codeOf);
    const own = [...importedBy('background.js')].filter((file) => !pages.includes(file));
    expect(gzipped(own)).toBeLessThanOrEqual(6 * kB);
  });
});
