import type { Block, Line, Paper } from '../../domain/report/paper';

/** What a stretch of the page looks like. */
export type PieceKind =
  | 'head'
  | 'section'
  | 'group'
  | 'point'
  | 'lane'
  | 'axis'
  | 'insight'
  | 'name'
  | 'words'
  | 'beside';

/** A stretch of the page, the smallest thing that a page break may stand before. */
export type PaperPiece = {
  key: string;
  kind: PieceKind;
  /** What stays together on a page where it fits. */
  group: string;
  heading: boolean;
  /** Words of a heading, which cannot be struck out. */
  words: string;
  lines: Line[];
  /** Values that are drawn at the side. */
  glyph: Line | null;
  /** Whether it is set in, so that values have room beside it. */
  inset: boolean;
  /** Whether an entry begins with it. */
  opens: boolean;
  /** Whether nothing follows that the values could stand beside as well. */
  alone: boolean;
};

/** Letters from which on an insight stands above its practices and not beside them, so that it can be cut. */
const longInsight = 500;

function piece(
  key: string,
  kind: PieceKind,
  group: string,
  more: Partial<PaperPiece> = {},
): PaperPiece {
  return {
    ...{ key, kind, group, heading: false, words: '', lines: [], glyph: null },
    ...{ inset: false, opens: false, alone: false },
    ...more,
  };
}

/** The stretches that a page is put together from, in order. Only of the last lane does the time stand beneath. */
export function piecesOf(paper: Paper): PaperPiece[] {
  const pieces = [piece('head', 'head', 'head')];
  for (const { part, title, blocks } of paper.sections) {
    pieces.push(piece(part, 'section', part, { heading: true, words: title }));
    let group: string | null = null;
    for (const block of blocks) {
      if (block.group !== null && block.group !== group) {
        const words = block.group;
        pieces.push(piece(`${part} ${words}`, 'group', block.id, { heading: true, words }));
      }
      group = block.group;
      pieces.push(...blockPieces(block, part));
    }
    if (part === 'measures') pieces.push(piece('axis', 'axis', part));
  }
  return pieces;
}

function blockPieces(block: Block, part: string): PaperPiece[] {
  const { id, is, lines } = block;
  switch (is) {
    case 'point':
      return lines.map((line) => piece(line.id, 'point', id, { lines: [line] }));
    case 'lane':
      return lines.map((line) => piece(line.id, 'lane', part, { lines: [line] }));
    case 'insight': {
      const letters = lines.reduce((sum, { words }) => sum + words.length, 0);
      if (letters <= longInsight) return [piece(id, 'insight', id, { lines })];
      return lines.map((line) => piece(line.id, 'words', id, { lines: [line] }));
    }
    case 'entry':
    case 'experience':
      return toldPieces(block);
  }
}

/** An entry or an experience: its name, and what is told of it, beside its values. */
function toldPieces({ id, is, lines }: Block): PaperPiece[] {
  const glyph = lines.find((line) => line.is === 'values') ?? null;
  const inset = is === 'entry';
  const pieces: PaperPiece[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (line === glyph) continue;
    if (line.is === 'head') pieces.push(piece(line.id, 'name', id, { lines: [line], inset }));
    else if (line.is === 'told' && last?.kind === 'beside') last.lines.push(line);
    else {
      const kind = line.is === 'told' ? 'beside' : 'words';
      pieces.push(piece(line.id, kind, id, { lines: [line], inset }));
    }
  }
  if (pieces.length === 0) pieces.push(piece(id, 'words', id, { inset }));
  const [first] = pieces;
  if (first) {
    first.glyph = glyph;
    first.opens = inset;
    first.alone = glyph !== null && pieces.length === 1;
    first.heading = first.kind === 'name' && pieces.length > 1;
  }
  return pieces;
}
