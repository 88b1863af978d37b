import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The root of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** What is made, not written. */
const made = new Set(['node_modules', '.git', '.output', '.wxt', '.profiles']);

/** Every file under a folder of the project, as paths from its root with forward slashes, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path.split(sep).join('/')];
    })
    .toSorted();
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Path from the project's root, with forward slashes. */
export function fromRoot(path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** The rooms of the product, which the walls stand between. */
const rooms = ['domain', 'storage', 'platform', 'components', 'entrypoints'] as const;

/** Every file of the product's own code. */
export function sourceFiles(): string[] {
  return rooms.flatMap((room) => filesUnder(room)).filter((path) => /\.tsx?$/.test(path));
}
