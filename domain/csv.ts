/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** What a spreadsheet might take for the beginning of a formula, the full-width signs of East Asian keyboards too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** The same further on, where a spreadsheet that divides cells by semicolons, tabs or lines would begin another one. */
const formulaWithin = /(?<=[;\t\r\n][\s"]*)(?=[=+\-@＝＋－＠])/g;

/** Text that may be a formula gets an apostrophe before it, which a spreadsheet shows as text. Numbers stay numbers. */
function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const within = cell.replaceAll(formulaWithin, "'");
  const safe = formula.test(cell) ? `'${within}` : within;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a CSV file begins with, so that spreadsheets read accents and dashes: the byte order mark of UTF-8. */
export const csvStart = '\uFEFF';

/** One row of a CSV file, its line end included. */
export function csvLine(row: readonly Cell[]): string {
  return `${row.map(fieldOf).join(',')}\r\n`;
}

/**
 * Rows as a CSV file: RFC 4180, lines end in CR LF, a UTF-8 byte order mark in front, and no cell that a
 * spreadsheet would run as a formula, whichever sign it divides cells by.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return csvStart + rows.map(csvLine).join('');
}
