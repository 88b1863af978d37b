import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** The file of a package's command, so that Node itself can run it on every system. */
export function commandFile(name: string, command = name): string {
  const folder = resolve(root, 'node_modules', name);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(resolve(folder, 'package.json'), 'utf8'),
  );
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`${name} has no command ${command}.`);
  return resolve(folder, file);
}
