import { extensionsOf, renderings } from './extensions';
import { fieldOf, isObject, type Json, listIn, textIn } from './json';

/** Markdown as plain text: the marks around words, before lines and of links go, the words stay. */
function plainFromMarkdown(text: string): string {
  return text
    .replaceAll(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replaceAll(/^[ \t]{0,3}(?:#{1,6}|>)[ \t]+/gm, '')
    .replaceAll(/(\*\*|__|\*|`)(?=\S)([^\n]*?\S)\1/g, '$2')
    .trim();
}

const xmlSigns: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', '’'],
  ['&amp;', '&'],
]);

/** XHTML as plain text. Unlike HTML it has five named signs and no tag that stays open, so that its marks can just go. */
function plainFromXhtml(text: string): string {
  return text
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (sign) => xmlSigns.get(sign) ?? sign)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The words of a translation: the content that stands beside its language. */
function contentOf(translation: Json, place: string): string {
  const parts = extensionsOf(translation, place);
  const content = parts.find(({ url }) => url === 'content')?.extension ?? {};
  return textIn(content, 'valueString', place) || textIn(content, 'valueMarkdown', place);
}

/** What the twin of a text says in its stead: a translation, else words that were laid out, as plain text. */
function twinOf(object: Json, key: string, place: string): string {
  const twin = fieldOf(object, `_${key}`);
  if (!isObject(twin)) return '';
  const said = (wanted: string, read: (extension: Json) => string) =>
    extensionsOf(twin, `${place}._${key}`)
      .filter(({ url }) => url === wanted)
      .map(({ extension }) => read(extension).trim())
      .find((words) => words !== '') ?? '';
  return (
    said(renderings.translation, (one) => contentOf(one, place)) ||
    said(renderings.markdown, (one) => plainFromMarkdown(textIn(one, 'valueMarkdown', place))) ||
    said(renderings.xhtml, (one) => plainFromXhtml(textIn(one, 'valueString', place)))
  );
}

/** A text, or what its twin (`_text` beside `text`) says where the text itself is absent; else empty. */
export function wordsIn(object: Json, key: string, place: string, longest?: number): string {
  const text = textIn(object, key, place, longest);
  return text.trim() === '' ? twinOf(object, key, place) : text;
}

/** What the first code of an item that has words is called. */
function codeWords(item: Json, place: string): string {
  const named = listIn(item, 'code', place).map((code) => wordsIn(code, 'display', place));
  return named.find((words) => words.trim() !== '') ?? '';
}

/**
 * What an item is called: by its text, else by its code. A question without either has its prefix for words, else its
 * link id, so that nothing is asked without a name.
 */
export function namesOf(
  item: Json,
  { linkId, type, place }: { linkId: string; type: string; place: string },
): { text: string; prefix: string; words: string } {
  const text = textIn(item, 'text', place);
  const prefix = wordsIn(item, 'prefix', place).trim();
  const words = wordsIn(item, 'text', place) || codeWords(item, place);
  if (words.trim() !== '') return { text, prefix, words };
  if (type === 'group' || type === 'display') return { text, prefix, words: '' };
  return { text, prefix: '', words: prefix === '' ? linkId : prefix };
}

/**
 * The extensions of an element's twins that nothing is taken from: a text that is there is shown as it is, whatever
 * its twin says of other languages and of how it may look.
 */
export function unusedTwins(element: Json, place: string): string[] {
  return Object.keys(element).flatMap((key) => {
    const twin = key.startsWith('_') ? fieldOf(element, key) : undefined;
    if (!isObject(twin)) return [];
    const isUsed = fieldOf(element, key.slice(1)) === undefined;
    const used: readonly string[] = isUsed ? Object.values(renderings) : [];
    return extensionsOf(twin, `${place}.${key}`)
      .map(({ url }) => url)
      .filter((url) => !used.includes(url));
  });
}
