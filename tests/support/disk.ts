import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A text as the ways in which browsers write one down. */
function written(words: string): Buffer[] {
  return [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
}

/**
 * Files of a profile in which the words stand, as paths from its folder with forward slashes.
 * @param ours says of such a path that it belongs to a store of Afterglow's own
 */
export function filesThatSay(
  profile: string,
  words: string,
  ours: (path: string) => boolean,
): string[] {
  const forms = written(words);
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(profile, path).split(sep).join('/') }))
    .filter(({ name }) => !ours(name))
    .filter(({ path }) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    })
    .map(({ name }) => name);
}
