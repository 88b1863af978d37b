import { htmlIn } from './html-marks';
import type { HtmlEvents, Parsers } from './parsers';

/** What nobody sees of a page. */
const unseen = new Set(['head', 'noscript', 'script', 'style', 'svg', 'template', 'title']);

/** How many line breaks stand before and after a block. Paragraphs are told by who reads. */
const breaks = new Map<string, number>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'table', 'figure', 'hr'].map(
    (name) => [name, 2] as const,
  ),
  ...['div', 'li', 'tr', 'ul', 'ol', 'dl', 'dt', 'dd', 'section', 'figcaption'].map(
    (name) => [name, 1] as const,
  ),
]);

type Style = {
  /** Lines between two paragraphs: 2 where they stand apart, 1 where each is a line. */
  paragraph: 1 | 2;
  /** Whether line breaks of the source are line breaks of the text, as in notes that were typed. */
  typed: boolean;
};

type LineWriter = {
  /** What is written next stands so many lines further down. */
  breakLines: (count: number) => void;
  /** Whether what is written next begins a line. */
  isAtStart: () => boolean;
  write: (words: string) => void;
  end: () => string;
};

/** Puts lines together: blank ones between blocks are asked for, and never more than that. */
function lineWriter(): LineWriter {
  const lines: string[] = [];
  let line = '';
  let pending = 0;

  function endLine(): void {
    lines.push(line.trimEnd());
    line = '';
  }

  return {
    breakLines: (count) => (pending = Math.max(pending, count)),
    isAtStart: () => pending > 0 || line === '',
    write(words) {
      if (pending > 0) {
        if (line !== '') endLine();
        if (lines.length > 0 && pending > 1 && lines.at(-1) !== '') lines.push('');
        pending = 0;
      }
      const [first = '', ...more] = words.split('\n');
      line += first;
      for (const next of more) {
        endLine();
        line = next;
      }
    },
    end: () =>
      [...lines, line]
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim(),
  };
}

/** Puts the words of a text in HTML together. */
function textWriter({ paragraph, typed }: Style): HtmlEvents & { end: () => string } {
  const { breakLines, isAtStart, write, end } = lineWriter();
  const lists: List[] = [];
  let hidden = 0;
  let verbatim = 0;
  let afterBreak = false;

  const breakAround = (name: string) =>
    breakLines(name === 'p' ? paragraph : (breaks.get(name) ?? 0));

  return {
    open(name, attributes) {
      if (unseen.has(name)) hidden += 1;
      if (hidden > 0) return;
      afterBreak = name === 'br';
      if (name === 'br') write('\n');
      else breakAround(name);
      if (name === 'pre') verbatim += 1;
      if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', next: 1 });
      if (name === 'li') write(point(lists, attributes));
      if ((name === 'td' || name === 'th') && !isAtStart()) write(' | ');
      if (name === 'input' && attributes['type'] === 'checkbox')
        write('checked' in attributes ? '[x] ' : '[ ] ');
    },
    text(words) {
      if (hidden > 0) return;
      const kept = keepsLines() ? words.replace(afterBreak ? /^\r?\n/ : /^$/, '') : words;
      afterBreak = false;
      const plain = kept.replaceAll(keepsLines() ? /[^\S\n\u00a0]+/g : /[^\S\u00a0]+/g, ' ');
      const shown = (isAtStart() ? plain.replace(/^[^\S\u00a0]+/, '') : plain).replaceAll(
        '\u00a0',
        ' ',
      );
      if (shown !== '') write(shown);
    },
    close(name) {
      if (unseen.has(name)) hidden = Math.max(0, hidden - 1);
      if (hidden > 0) return;
      breakAround(name);
      if (name === 'pre') verbatim = Math.max(0, verbatim - 1);
      if (name === 'ul' || name === 'ol') lists.pop();
    },
    end,
  };

  function keepsLines(): boolean {
    return typed || verbatim > 0;
  }
}

type List = { ordered: boolean; next: number };

/** What a point of a list begins with. */
function point(lists: readonly List[], attributes: Readonly<Record<string, string>>): string {
  const list = lists.at(-1);
  const indent = '  '.repeat(Math.max(0, lists.length - 1));
  const ticked = attributes['data-checked'] ?? attributes['data-list'];
  if (ticked === 'true' || ticked === 'checked') return `${indent}[x] `;
  if (ticked === 'false' || ticked === 'unchecked') return `${indent}[ ] `;
  if (!list?.ordered && ticked !== 'ordered') return `${indent}– `;
  const number = list?.next ?? 1;
  if (list) list.next += 1;
  return `${indent}${number}. `;
}

/** Entities that stand in texts which are no HTML otherwise. */
const loose = new Map([
  ['&nbsp;', ' '],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

/** Text that may hold HTML, as a note that was typed with a few marks does. Every `<` that is no tag stays. */
export function plainFromHtml(text: string, { html }: Pick<Parsers, 'html'>): string {
  const source = htmlIn(text);
  if (source === null) {
    return text
      .replaceAll(
        /&(?:nbsp|amp|lt|gt|quot|#39);/gi,
        (sign) => loose.get(sign.toLowerCase()) ?? sign,
      )
      .trim();
  }
  const to = textWriter({ paragraph: 2, typed: true });
  html(source, to);
  return to.end();
}

/**
 * The text of what an editor wrote in HTML.
 * @param paragraph lines between two paragraphs
 */
export function textOfHtml(
  source: string,
  { html }: Pick<Parsers, 'html'>,
  paragraph: Style['paragraph'],
): string {
  const to = textWriter({ paragraph, typed: false });
  html(htmlIn(source) ?? source.replaceAll('<', '&lt;'), to);
  return to.end();
}

/** How many pictures stand in a text in HTML. */
export function picturesInHtml(source: string): number {
  return [...source.matchAll(/<img\s/gi)].length;
}
