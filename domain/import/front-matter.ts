import type { Parsers } from './parsers';

/** What stands in a note before its text, between lines of three dashes, and the text. */
export type FrontMatter = {
  /** Values by their keys in small letters; of a key that stands twice all values are there. */
  fields: Map<string, string[]>;
  body: string;
};

/** Keys that programs write before a text. One of them is enough to tell that what stands there is no text. */
const usual = new Set(
  (
    'aliases alias altitude author body categories category class created cssclass cssclasses date datum day draft ' +
    'entry fecha id jour keywords lang language latitude layout location longitude modified mood notebook photos ' +
    'publish published slug source starred status subtitle summary tag tags time timezone title type updated url uuid ' +
    'weather'
  ).split(' '),
);

const fence = /^(?:---|\.\.\.)[ \t]*$/;
const keyLine =
  /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([\p{L}_][^\n:#]{0,80}?))[ \t]*:(?:[ \t]|$)/u;

/** The beginning of a text that looks like front matter, and what follows; null where it begins otherwise. */
function apart(text: string): { matter: string; body: string } | null {
  if (!/^---[ \t]*\n/.test(text)) return null;
  const lines = text.split('\n');
  const end = lines.findIndex((line, nth) => nth > 0 && fence.test(line));
  if (end < 0) return null;
  return { matter: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n') };
}

/** Whether lines between two rules are keys with values: a text may stand between rules, too. */
function isMatter(matter: string, keys: readonly string[]): boolean {
  if (matter.trim() === '') return true;
  // Programs begin right under the rule; a blank line there is a person's.
  if (keys.length === 0 || /^[ \t]*\n/.test(matter)) return keys.some((key) => usual.has(key));
  return keys.some((key) => usual.has(key)) || keys.every((key) => /^\S{1,40}$/.test(key));
}

/** Each key with the lines that belong to it, in their order. */
function chunksOf(matter: string): Array<{ key: string; lines: string[] }> {
  const chunks: Array<{ key: string; lines: string[] }> = [];
  for (const line of matter.split('\n')) {
    const [, double, single, bare] = keyLine.exec(line) ?? [];
    const key = double ?? single ?? bare;
    if (key !== undefined) chunks.push({ key: key.trim().toLowerCase(), lines: [line] });
    else chunks.at(-1)?.lines.push(line);
  }
  return chunks;
}

/** All the texts in a value: of a list its elements, of what is nested the innermost. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (depth > 8 || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth + 1));
}

/**
 * The values of one key. Read by itself, so that what one line gets wrong, as `title: a: b` does, is not the end of the
 * others; what is no YAML counts as it stands.
 */
function valuesOf(
  { key, lines: written }: { key: string; lines: string[] },
  { yaml }: Pick<Parsers, 'yaml'>,
): string[] {
  // Tabs indent in what some programs write, which YAML forbids.
  const source = written.map((line) =>
    line.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  ')),
  );
  const inBrackets = /^[^:]*:[ \t]*\[\[.*\]\][ \t]*$/.test(source[0] ?? '');
  const tagged = /^(tags?|keywords)$/.test(key) && /:[ \t]*#[^ ]/.test(source[0] ?? '');
  const read = inBrackets || tagged ? undefined : yaml(source.join('\n'));
  if (typeof read === 'object' && read !== null) return textsIn(Object.values(read));
  const [first = '', ...more] = source;
  const lines = more.filter((line) => !/^\s*#(?:\s|$)/.test(line));
  const value = [first.replace(keyLine, ''), ...lines.map((line) => line.replace(/^[ \t]*- /, ''))];
  return textsIn(value.map((line) => line.trim().replace(/^(["'])(.*)\1$/, '$2')));
}

/**
 * Reads the front matter that notes have, and their text. A text without it, or with a text of a person's own between
 * two rules, is all text.
 * @param text with lines that end in LF
 */
export function frontMatter(text: string, parsers: Pick<Parsers, 'yaml'>): FrontMatter {
  const whole = text.replace(/^\ufeff/, '');
  const parts = apart(whole);
  const chunks = parts ? chunksOf(parts.matter) : [];
  if (
    !parts ||
    !isMatter(
      parts.matter,
      chunks.map(({ key }) => key),
    )
  ) {
    return { fields: new Map(), body: whole };
  }
  const fields = new Map<string, string[]>();
  for (const chunk of chunks) {
    const values = valuesOf(chunk, parsers);
    fields.set(chunk.key, [...(fields.get(chunk.key) ?? []), ...values]);
  }
  return { fields, body: parts.body };
}

/** Tags of front matter: a list, or one line with commas or blanks between them. */
export function tagsIn(fields: ReadonlyMap<string, string[]>): string[] {
  return ['tags', 'tag', 'keywords'].flatMap((key) => {
    const values = fields.get(key) ?? [];
    const [only = ''] = values;
    if (values.length !== 1) return values;
    return only.includes(',') ? only.split(',') : only.split(/\s+/);
  });
}
