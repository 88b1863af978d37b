import { beginningOf, type Harvest, type Here, leave } from './harvest';
import { tableKindOf } from './kinds';
import type { TableKind } from './source';
import { type Row, tableReader } from './table';

/** What stands between two cells; programs that save a table again choose by the country. */
const delimiters = [',', ';', '\t'];

/** A table of a program that is known, from its first line; null where it is none. */
export function tableIn(
  firstLine: string,
): { kind: TableKind; columns: string[]; delimiter: string } | null {
  for (const delimiter of delimiters) {
    const reader = tableReader(delimiter);
    const [first] = [...reader.feed(`${firstLine}\n`), ...reader.end()];
    const kind = first ? tableKindOf(first.cells) : null;
    if (first && kind) return { kind, columns: first.cells, delimiter };
  }
  return null;
}

/** Reads the table of a program bit by bit. Null from `begin` where its first line names no columns that are known. */
export function tableReading(file: string, firstLine: string, here: Here) {
  const table = tableIn(firstLine);
  if (!table) return null;
  const reader = tableReader(table.delimiter);
  const source = table.kind.begin(table.columns, here);
  const long: Row[] = [];
  let isFirst = true;
  let rowsRead = 0;

  function place(row: Row) {
    return { file, line: row.line, entry: null, words: beginningOf(row.cells.join(', ')) };
  }

  function take(rows: readonly Row[]): void {
    for (const row of rows) {
      if (!isFirst && row.tooLong)
        long.push({ ...row, cells: row.cells.map((cell) => cell.slice(0, 200)) });
      else if (!isFirst) source.take(row, place(row));
      isFirst = false;
      rowsRead += 1;
    }
  }

  return {
    feed: (text: string) => take(reader.feed(text)),
    end(): Harvest {
      take(reader.end());
      const harvest = source.end();
      for (const row of long) leave(harvest, row.whole ? 'too-long' : 'cut-off', place(row));
      return harvest;
    },
    /** How many rows were read. */
    count: () => rowsRead,
  };
}
