import type { Collection } from 'dexie';

/** A key of an index: one value, or several. */
type Key = string | readonly string[];

/** Rows in a page: few enough that no page holds up the browser for longer than a tenth of a second. */
const pageSize = 250;

/**
 * Reads the rows of an index in its order, a page at a time, each by a range that begins where the last one ended;
 * never by an offset. To be called within one transaction, which is what makes the pages fit together.
 * @param rangeFrom the rest of the index from a key on, that key included; all of it from null
 * @param keyOf the key of a row in the index
 * @param idOf what tells apart rows of the same key
 * @param onPage gives back whether to go on
 * @returns whether it came to the end
 */
export async function eachPage<R>(
  rangeFrom: (key: Key | null) => Collection<R>,
  keyOf: (row: R) => Key,
  idOf: (row: R) => string,
  onPage: (rows: R[]) => boolean,
): Promise<boolean> {
  let from: Key | null = null;
  let seen = new Set<string>();
  let size = pageSize;
  for (;;) {
    const rows = await rangeFrom(from).limit(size).toArray();
    // Rows of the very key that the last page ended with come again.
    const fresh = rows.filter((row) => !seen.has(idOf(row)));
    if (!onPage(fresh)) return false;
    if (rows.length < size) return true;
    const last = rows.at(-1);
    if (!last) return true;
    const edge = keyOf(last);
    const atEdge = rows.filter((row) => String(keyOf(row)) === String(edge));
    seen = new Set(atEdge.map(idOf));
    from = edge;
    size = pageSize + atEdge.length;
  }
}
