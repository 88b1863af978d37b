/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** What a spreadsheet might take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/** Text that may be a formula gets an apostrophe before it, which a spreadsheet shows as text. Numbers stay numbers. */
function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as a CSV file: RFC 4180, lines end in CR LF, a UTF-8 byte order mark in front so that spreadsheets read
 * accents and dashes, and no cell that a spreadsheet would run as a formula.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`;
}
