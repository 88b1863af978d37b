import { describe, expect, test } from 'vitest';
import { fileFaultKinds } from '../../domain/file-fault';
import { problemKinds } from '../../domain/problem';
import { filesUnder, sourceFiles, textOf } from '../support/tree';

type Words = { [key: string]: string | Words };

const locales = filesUnder('locales').filter((path) => path.endsWith('.json'));

/** Forms of one message by count: `1`, `n` and the like under one key. */
function isPlural(words: Words): boolean {
  return Object.keys(words).every((key) => /^(\d+|n)$/.test(key));
}

function keysOf(words: Words, start = ''): string[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const key = `${start}${name}`;
    return typeof value === 'string' || isPlural(value) ? [key] : keysOf(value, `${key}.`);
  });
}

function wordsIn(locale: string): Words {
  return JSON.parse(textOf(locale));
}

const keys = new Set(keysOf(wordsIn('locales/en.json')));

const sources = [...sourceFiles(), 'wxt.config.ts'].map((path) => ({ path, text: textOf(path) }));

/** Keys that are named as they are, wherever a string says one. */
const named = new Set(
  sources.flatMap(({ text }) =>
    [...text.matchAll(/['"`]([a-z]\w*(?:\.\w+)+)['"`]/g)].map(([, key = '']) => key),
  ),
);

/** Keys of the manifest, which the browser itself looks up. */
const ofManifest = new Set(
  sources.flatMap(({ text }) =>
    [...text.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key.replaceAll('_', '.')),
  ),
);

/** Groups of keys that are read from the file itself, where the browser lends no words. */
const taken = sources.flatMap(({ text }) =>
  [...text.matchAll(/import \{ (\w+) \} from '[./]*locales\/en\.json'/g)].map(
    ([, group = '']) => `${group}.`,
  ),
);

/** Keys that are put together: what is filled in may be any part of a key. */
const patterns = sources.flatMap(({ text }) =>
  [...text.matchAll(/(?:\bt|\bwordsFor)\(\s*`([^`]*)`/g)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
          .map((part) => part.replaceAll('.', '\\.'))
          .join('[\\w.]+')}$`,
      ),
  ),
);

describe('the words', () => {
  test('all are used', () => {
    const unused = [...keys].filter(
      (key) =>
        !named.has(key) &&
        !ofManifest.has(key) &&
        !taken.some((group) => key.startsWith(group)) &&
        !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test('none is missing', () => {
    const asked = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:\bt|\bwordsFor)\(\s*'([^']+)'/g)].map(([, key = '']) => ({
        path,
        key,
      })),
    );
    const missing = asked.filter(({ key }) => !keys.has(key));
    expect(missing).toEqual([]);
  });

  test('every key that is put together can be one that exists', () => {
    const empty = patterns.filter((pattern) => ![...keys].some((key) => pattern.test(key)));
    expect(empty.map(String)).toEqual([]);
  });

  test.each(problemKinds)('say what %s is, and what to do next', (kind) => {
    const name = kind.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect([...keys]).toEqual(
      expect.arrayContaining([`problems.${name}.says`, `problems.${name}.next`]),
    );
  });

  test.each(fileFaultKinds)('say what is wrong with a file that is %s', (kind) => {
    const name = kind.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    for (const part of ['says', 'next']) {
      expect([...keys].some((key) => key.endsWith(`.faults.${name}.${part}`))).toBe(true);
    }
  });

  test.each(locales)('of %s have the same keys as the English ones', (locale) => {
    expect(new Set(keysOf(wordsIn(locale)))).toEqual(keys);
  });

  test('use curly quotes, no exclamation marks and no markup', () => {
    const text = textOf('locales/en.json');
    const said = [...text.matchAll(/: "((?:[^"\\]|\\.)*)"/g)].map(([, words = '']) => words);
    expect(said.filter((words) => /[!<>]|\\"|\w'|'\w/.test(words))).toEqual([]);
  });
});
