import { expect, test } from 'vitest';
import { filesUnder, textOf } from '../support/tree';

/** The opening tag that begins at a place of some TSX, up to its own `>`. */
function tagAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (text[at] === '>' && depth === 0) return text.slice(start, at + 1);
  }
  return text.slice(start);
}

type Field = { file: string; tag: string; type: string };

/** Every field in which something is typed or chosen; `type` is what its tag says, `words` where it says nothing. */
function fieldsIn(file: string): Field[] {
  const text = textOf(file);
  return [...text.matchAll(/^\s*(?:.*[(?:] ?)?<(?:textarea|input)\b/gm)].map((found) => {
    const tag = tagAt(text, found.index + found[0].lastIndexOf('<'));
    return { file, tag, type: /\btype="(\w+)"/.exec(tag)?.[1] ?? 'words' };
  });
}

const fields = filesUnder('components')
  .filter((file) => file.endsWith('.tsx'))
  .flatMap(fieldsIn);

test('a field for words runs as its words do, from the right where they begin there', () => {
  const ofWords = fields.filter(({ type }) => ['words', 'text', 'search'].includes(type));
  expect(ofWords.length).toBeGreaterThan(20);
  expect(ofWords.filter(({ tag }) => !tag.includes('dir="auto"'))).toEqual([]);
});

test('no browser keeps a choice for the next visit: radios and ticks are not completed', () => {
  const choices = fields.filter(({ type }) => ['radio', 'checkbox'].includes(type));
  expect(choices.length).toBeGreaterThan(8);
  expect(choices.filter(({ tag }) => !tag.includes('autocomplete="off"'))).toEqual([]);
});
