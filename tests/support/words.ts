import { textOf } from './tree';

const english: unknown = JSON.parse(textOf('locales/en.json'));

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The English words for a key, without substitutions, as the product has them. */
export function wordsOf(key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>((table, name) => (isTable(table) ? table[name] : undefined), english);
  if (typeof found !== 'string') throw new Error(`There are no words for ${key}.`);
  return found;
}
