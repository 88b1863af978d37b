/** Links to other notes, `[[a note]]` and `[[a note|shown]]`, as the words that they show. */
export function withoutLinks(text: string): string {
  return text.replaceAll(/\[\[([^[\]|\n]{1,400})(?:\|([^[\]\n]{1,400}))?\]\]/g, (_, to, shown) =>
    String(shown ?? to),
  );
}

/** Markdown whose punctuation was escaped, `1\.`, as it was typed. */
export function unescaped(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** One word or a few, on one line. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();
}

/** Lines end in LF, whatever ended them, and there is no sign that is none. */
export function tidyLines(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .toWellFormed();
}

/** A text with tidy lines and nothing around it. */
export function tidy(text: string): string {
  return tidyLines(text).trim();
}
