import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf, type Piece } from '../../domain/report/pages';

const room = 100;

function pieceOf(group: string, height: number, more: Partial<Piece> = {}): Piece {
  return { group, height, above: 5, heading: false, cuts: null, ...more };
}

/** A paragraph of lines that are ten high. */
function paragraph(group: string, lines: number): Piece {
  const cuts = Array.from({ length: lines }, (_, line) => (line + 1) * 10);
  return pieceOf(group, lines * 10, { cuts });
}

const heading = (group: string) => pieceOf(group, 20, { heading: true });

function numbers(pieces: readonly Piece[]): number[][] {
  return pagesOf(pieces, room).map((page) => page.map(({ piece }) => piece));
}

const anyPiece = fc
  .record({
    lines: fc.integer({ min: 1, max: 25 }),
    heading: fc.boolean(),
    group: fc.constantFrom('a', 'b', 'c'),
  })
  .map(({ lines, heading: head, group }) => (head ? heading(group) : paragraph(group, lines)));

function heightOf(piece: Piece, from: number, to: number): number {
  const { cuts, height } = piece;
  return cuts ? (cuts[to - 1] ?? 0) - (cuts[from - 1] ?? 0) : height;
}

describe('pages', () => {
  test('of nothing are one', () => {
    expect(numbers([])).toEqual([[]]);
  });

  test('hold what fits, gaps counted, and none at the top', () => {
    expect(numbers([pieceOf('a', 50), pieceOf('b', 45), pieceOf('c', 1)])).toEqual([[0, 1], [2]]);
  });

  test('keep a group together where it fits on one', () => {
    expect(numbers([pieceOf('a', 60), pieceOf('b', 30), pieceOf('b', 30)])).toEqual([[0], [1, 2]]);
  });

  test('keep a heading with the group that it heads', () => {
    expect(numbers([pieceOf('a', 70), heading('h'), pieceOf('b', 30)])).toEqual([[0], [1, 2]]);
  });

  test('keep headings under headings with what they head', () => {
    expect(numbers([pieceOf('a', 45), heading('h'), heading('i'), pieceOf('b', 30)])).toEqual([
      [0],
      [1, 2, 3],
    ]);
  });

  test('part a group that no page has room for, between its pieces', () => {
    expect(numbers([pieceOf('a', 60), pieceOf('a', 60), pieceOf('a', 30)])).toEqual([[0], [1, 2]]);
  });

  test('cut a paragraph that is taller than a page, with its heading above its first lines', () => {
    const pages = pagesOf([pieceOf('a', 60), heading('h'), paragraph('b', 22)], room);
    expect(pages).toEqual([
      [{ piece: 0, from: 0, to: 1 }],
      [
        { piece: 1, from: 0, to: 1 },
        { piece: 2, from: 0, to: 7 },
      ],
      [{ piece: 2, from: 7, to: 17 }],
      [{ piece: 2, from: 17, to: 22 }],
    ]);
  });

  test('leave no line alone on the next one', () => {
    expect(pagesOf([paragraph('a', 11)], room)).toEqual([
      [{ piece: 0, from: 0, to: 9 }],
      [{ piece: 0, from: 9, to: 11 }],
    ]);
  });

  test('hold every line once, in order, and never more than there is room for', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 12 }), (pieces) => {
        const pages = pagesOf(pieces, room);
        const lines = pages
          .flat()
          .flatMap(({ piece, from, to }) =>
            Array.from({ length: to - from }, (_, line) => `${piece}.${from + line}`),
          );
        expect(lines).toEqual(
          pieces.flatMap(({ cuts }, piece) =>
            Array.from({ length: cuts?.length ?? 1 }, (_, line) => `${piece}.${line}`),
          ),
        );
        for (const page of pages) {
          const used = page.reduce((sum, { piece, from, to }, place) => {
            const one = pieces[piece];
            return one ? sum + heightOf(one, from, to) + (place === 0 ? 0 : one.above) : sum;
          }, 0);
          const headings = page.filter(({ piece }) => pieces[piece]?.heading).length;
          // More headings than a page holds can only stand there by themselves.
          if (headings < 3) expect(used).toBeLessThanOrEqual(room);
        }
      }),
    );
  });

  test('never end with a heading, unless nothing follows', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 12 }), (pieces) => {
        const runs = pieces.some(
          ({ heading: head }, place) =>
            head && pieces.slice(place, place + 3).every((p) => p.heading),
        );
        fc.pre(!runs);
        const pages = pagesOf([...pieces, paragraph('end', 1)], room);
        const all = [...pieces, paragraph('end', 1)];
        for (const page of pages)
          expect(all[page.at(-1)?.piece ?? -1]?.heading ?? false).toBe(false);
      }),
    );
  });
});
