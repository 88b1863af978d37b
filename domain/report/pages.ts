/** A stretch of what stands on the page, as tall as it was measured. */
export type Piece = {
  height: number;
  /** Room above it, which falls away at the top of a page. */
  above: number;
  /** What stands together with others of the same name, on one page where they all fit. */
  group: string;
  /** Whether it never stands last on a page: a heading. */
  heading: boolean;
  /** Where its lines of words end, measured from its top; null for what cannot be cut. */
  cuts: readonly number[] | null;
};

/** A piece on a page: its lines of words from one to another, the last not included; of what has none, 0 to 1. */
export type Placed = { piece: number; from: number; to: number };

/** Lines that stand together at least, where a paragraph is cut. */
const fewestLines = 2;

type Numbered = Piece & { index: number };

/** Pieces in runs; a piece opens a new run unless `together` says that it goes on with the one before it. */
function runsOf(
  pieces: readonly Numbered[],
  together: (before: Numbered, piece: Numbered) => boolean,
): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && together(before, piece)) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** Pages that are being filled. */
class Pages {
  readonly all: Placed[][] = [[]];
  private used = 0;

  constructor(private readonly room: number) {}

  private isFresh(): boolean {
    return this.all.at(-1)?.length === 0;
  }

  private place(piece: Numbered, from: number, to: number, height: number): void {
    this.used += height + (this.isFresh() ? 0 : piece.above);
    this.all.at(-1)?.push({ piece: piece.index, from, to });
  }

  /** Room below what stands on the page, and below the gap that comes before `piece`. */
  private left(piece: Numbered): number {
    return this.room - this.used - (this.isFresh() ? 0 : piece.above);
  }

  turn(): void {
    if (this.isFresh()) return;
    this.all.push([]);
    this.used = 0;
  }

  /** Whether pieces fit below each other: here, or on a page of their own. */
  fits([first, ...rest]: readonly Numbered[], alone: boolean): boolean {
    if (!first) return true;
    const height = rest.reduce((sum, { above, height: own }) => sum + above + own, first.height);
    return height <= (alone ? this.room : this.left(first));
  }

  put(pieces: readonly Numbered[]): void {
    for (const piece of pieces) this.place(piece, 0, piece.cuts?.length ?? 1, piece.height);
  }

  /** Puts down the lines of a paragraph, as many as fit on each page. */
  cut(piece: Numbered, cuts: readonly number[]): void {
    let from = 0;
    while (from < cuts.length) {
      const start = cuts[from - 1] ?? 0;
      const end = start + this.left(piece);
      const over = cuts.findIndex((cut, line) => line >= from && cut > end);
      let to = over === -1 ? cuts.length : over;
      if (cuts.length - to === 1) to -= 1;
      if (to - from < fewestLines && to < cuts.length && !this.isFresh()) {
        this.turn();
        continue;
      }
      to = Math.max(to, from + 1);
      this.place(piece, from, to, (cuts[to - 1] ?? 0) - start);
      from = to;
      if (from < cuts.length) this.turn();
    }
  }

  /** Puts down a piece with its headings, where all of it together is taller than a page. */
  pour(run: readonly Numbered[]): void {
    const piece = run.at(-1);
    if (!piece) return;
    const headings = run.slice(0, -1);
    const beginning = { ...piece, height: piece.cuts?.[fewestLines - 1] ?? piece.height };
    if (!this.fits([...headings, beginning], false)) this.turn();
    this.put(headings);
    if (piece.cuts) this.cut(piece, piece.cuts);
    else this.put([piece]);
  }
}

/**
 * Shares pieces out among pages. Headings stay with what they head, and groups stay whole where they fit on a page; a
 * paragraph is cut only where it is taller than a page, and never so that a line stands alone.
 * @param room height of a page
 */
export function pagesOf(pieces: readonly Piece[], room: number): Placed[][] {
  const pages = new Pages(room);
  const numbered = pieces.map((piece, index) => ({ ...piece, index }));
  const whole = runsOf(numbered, (before, piece) => before.heading || before.group === piece.group);
  for (const group of whole) {
    const headed = runsOf(group, (before) => before.heading);
    for (const run of pages.fits(group, false) || pages.fits(group, true) ? [group] : headed) {
      if (!pages.fits(run, false)) {
        if (!pages.fits(run, true)) {
          pages.pour(run);
          continue;
        }
        pages.turn();
      }
      pages.put(run);
    }
  }
  return pages.all;
}
