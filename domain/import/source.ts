import type { Harvest, Here, Place } from './harvest';
import type { JsonPart } from './json-part';
import type { Row } from './table';

/** Reads the rows of one program's table. */
export type TableSource = {
  take(row: Row, place: Place): void;
  end(): Harvest;
};

/** A program's table: how it is known by the names of its columns, and who reads it. */
export type TableKind = {
  /** @param names of the columns, in small letters */
  fits(names: ReadonlySet<string>): boolean;
  begin(columns: readonly string[], here: Here): TableSource;
};

/** Reads the parts of one program's JSON file. */
export type JsonSource = {
  take(part: JsonPart, place: Place): void;
  end(): Harvest;
};

/** A program's JSON file: how it is known by its keys, and who reads it. */
export type JsonKind = {
  /** @param parts what was read so far, the newest last */
  fits(parts: readonly JsonPart[]): boolean;
  begin(here: Here): JsonSource;
};

/** The name of a column as it is compared: no marks, no case, no blanks around it. */
export function columnName(cell: string): string {
  return cell
    .replaceAll(/[\u200b-\u200f\ufeff]/g, '')
    .trim()
    .toLowerCase();
}

/**
 * How the cells of a row are asked for by the name of their column. Where a row has more cells than the table has
 * columns, the last column holds what is left, which happens to texts that were not quoted.
 * @param columns as they stand in the first row
 */
export function cellsBy(columns: readonly string[]): (row: Row, name: string) => string {
  const places = new Map(columns.map((column, place) => [columnName(column), place]));
  return ({ cells }, name) => {
    const place = places.get(name);
    if (place === undefined) return '';
    const isLast = place === columns.length - 1;
    return isLast ? cells.slice(place).join(',').trim() : (cells[place] ?? '').trim();
  };
}
