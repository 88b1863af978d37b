import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './tree';

const build = join(root, '.output/chrome-mv3');

function built(file: string): Buffer {
  return readFileSync(join(build, file));
}

const importedFirst = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+)["']/g;
const importedLater = /\bimport\((?:\s*\/\*[^*]*\*\/)?\s*["'`](\.[^"'`]+)["'`]/g;

function gather(file: string, patterns: readonly RegExp[], known: Set<string>): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = built(file).toString();
  for (const pattern of patterns) {
    for (const [, name = ''] of text.matchAll(pattern))
      gather(join(dirname(file), name), patterns, known);
  }
  return known;
}

/** What a script of the build loads before it runs: the files it imports, and what those import. */
export function importedBy(file: string): Set<string> {
  return gather(file, [importedFirst], new Set());
}

/** What a script of the build may ever load: what it imports first, and what it fetches later. */
export function everLoadedBy(file: string): Set<string> {
  return gather(file, [importedFirst, importedLater], new Set());
}

/** What a page of the build asks for before it stands: itself, its scripts with their imports, its styles. */
export function codeOf(page: string): string[] {
  const html = built(page).toString();
  const linked = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    ([, name = '']) => name,
  );
  const scripts = linked.filter((name) => name.endsWith('.js'));
  const styles = linked.filter((name) => name.endsWith('.css'));
  const imported = new Set(scripts.flatMap((name) => [...importedBy(name)]));
  return [page, ...imported, ...styles];
}

/** Bytes of files of the build, each gzipped at its smallest. */
export function gzipped(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(built(file), { level: 9 }).length, 0);
}
