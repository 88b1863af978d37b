const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', '’'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);

function signOf(whole: string, name: string): string {
  if (!name.startsWith('#')) return named.get(name.toLowerCase()) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isSign = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isSign ? String.fromCodePoint(code) : whole;
}

const tag =
  /<\/?(?:a|b|strong|i|em|u|s|strike|del|ins|mark|small|big|sub|sup|span|font|div|p|br|hr|ul|ol|li|h[1-6]|blockquote|pre|code|img|figure|table|tbody|thead|tr|td|th)(?:\s[^<>]{0,2000})?\/?>/gi;

/** Whether a text is written in HTML rather than about it. */
export function isHtml(text: string): boolean {
  return text.search(tag) >= 0;
}

/** Text that may hold HTML as plain text: its lines and points stay, its tags and entities go. Other `<` stay. */
export function plainFromHtml(text: string): string {
  if (!isHtml(text)) return text.replaceAll(/&(nbsp|amp|lt|gt|quot|#39);/gi, signOf).trim();
  return text
    .replaceAll(/<br\s*\/?>\r?\n?/gi, '\n')
    .replaceAll(/<li(?:\s[^<>]*)?>/gi, '\n– ')
    .replaceAll(/<\/(?:p|h[1-6]|blockquote|pre|ul|ol)>/gi, '\n\n')
    .replaceAll(/<\/(?:div|tr)>/gi, '\n')
    .replaceAll(tag, '')
    .replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, signOf)
    .replaceAll(/[^\S\n]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

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
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Lines end in LF, and nothing stands around the text. */
export function tidy(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').trim().toWellFormed();
}
