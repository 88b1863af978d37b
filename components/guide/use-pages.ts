import { type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Paper } from '../../domain/report/paper';
import { pagesOf, type Piece, type Placed } from '../../domain/report/pages';
import type { PaperPiece } from './pieces';

/**
 * How closely the sheets are set. What doesn't fit on one page is set closer, and then a little smaller, if it fits so;
 * what needs several pages anyway has all the room it wants.
 */
const fits = ['roomy', 'snug', 'small'] as const;

export type Fit = (typeof fits)[number];

/** A page, and the pages that it was shared out among. */
export type Shared = {
  paper: Paper;
  pieces: readonly PaperPiece[];
  /** The paper's size and whatever else it was measured for. */
  measuredFor: string;
  fit: Fit;
  pages: { piece: PaperPiece; part: { from: number; to: number } | null }[][];
};

/** Where each line of words begins in a text, found by looking from where on letters lie lower. */
function lineStarts(words: Text, tops: readonly number[]): number[] {
  const range = document.createRange();
  const topOf = (at: number) => {
    range.setStart(words, at);
    range.setEnd(words, at + 1);
    return range.getBoundingClientRect().top;
  };
  const starts = [0];
  for (const top of tops.slice(1)) {
    let [low, high] = [starts.at(-1) ?? 0, words.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (topOf(middle) >= top - 1) high = middle;
      else low = middle + 1;
    }
    starts.push(low);
  }
  return starts;
}

type Lines = { cuts: number[]; starts: number[] };

/** The lines of words that a stretch was broken into: where each ends, and with which letter it begins. */
function linesIn(element: Element): Lines | null {
  const words = element.querySelector('[data-words]')?.firstChild;
  if (!(words instanceof Text) || words.length === 0) return null;
  const range = document.createRange();
  range.selectNodeContents(words);
  const rects = [...range.getClientRects()];
  const tops = [...new Set(rects.map(({ top }) => Math.round(top)))].sort((a, b) => a - b);
  const { top, bottom } = element.getBoundingClientRect();
  const cuts = tops.map((_, line) => (tops[line + 1] ?? bottom) - top);
  return tops.length < 2 ? null : { cuts, starts: lineStarts(words, tops) };
}

/** Shares out what stands in the measure, whose children are the pieces in order. */
function shared(measure: HTMLElement, pieces: readonly PaperPiece[]): Shared['pages'] {
  const room = measure.clientHeight - 1;
  const lines = new Map<number, Lines>();
  const measured: Piece[] = pieces.map((piece, index) => {
    const element = measure.children[index];
    const height = element?.getBoundingClientRect().height ?? 0;
    const tall = element && height > room ? linesIn(element) : null;
    if (tall) lines.set(index, tall);
    const above = element ? Number.parseFloat(getComputedStyle(element).marginTop) || 0 : 0;
    const { group, heading } = piece;
    return { height, above, group, heading, cuts: tall?.cuts ?? null };
  });
  const partOf = ({ piece, from, to }: Placed) => {
    const found = lines.get(piece);
    if (!found || (from === 0 && to === found.cuts.length)) return null;
    return { from: found.starts[from] ?? 0, to: found.starts[to] ?? Infinity };
  };
  return pagesOf(measured, room).map((page) =>
    page.flatMap((placed) => {
      const piece = pieces[placed.piece];
      return piece ? [{ piece, part: partOf(placed) }] : [];
    }),
  );
}

/** Shares out what stands in the measure, set as closely as one page asks for where it can be one. */
function fitted(
  measure: HTMLElement,
  pieces: readonly PaperPiece[],
): Pick<Shared, 'fit' | 'pages'> {
  const sheet = measure.closest<HTMLElement>('.a4');
  let roomy: Shared['pages'] = [];
  for (const fit of fits) {
    if (sheet) sheet.dataset['fit'] = fit;
    const pages = shared(measure, pieces);
    if (pages.length === 1) return { fit, pages };
    if (fit === 'roomy') roomy = pages;
  }
  return { fit: 'roomy', pages: roomy };
}

/**
 * Shares a paper out among pages, by measuring it as it will be printed. While `measure` is to be rendered, it holds
 * all pieces below each other in the room of one page.
 * @param measuredFor the paper's size and whatever else changes how tall things are
 */
export function usePages(
  measure: RefObject<HTMLElement | null>,
  paper: Paper,
  pieces: readonly PaperPiece[],
  measuredFor: string,
): { pages: Shared | null; measuring: boolean } {
  const [pages, setPages] = useState<Shared | null>(null);
  const [fonts, setFonts] = useState(document.fonts.status === 'loaded');
  const key = `${measuredFor} ${fonts}`;
  const measuring = pages?.pieces !== pieces || pages.measuredFor !== key;

  useLayoutEffect(() => {
    if (!measuring || !measure.current) return;
    setPages({ paper, pieces, measuredFor: key, ...fitted(measure.current, pieces) });
  });
  useLayoutEffect(() => {
    if (fonts) return;
    let gone = false;
    void document.fonts.ready.then(() => gone || setFonts(true));
    return () => {
      gone = true;
    };
  }, [fonts]);

  return { pages, measuring };
}
