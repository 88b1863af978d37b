/**
 * Dexie, the largest part of what a page loads. It comes in from outside, so that a page can draw its first form
 * while Dexie is still on its way, and the worker, which may not fetch code later, can bring it along.
 */
export type Library = Pick<typeof import('dexie'), 'Dexie' | 'liveQuery' | 'RangeSet'>;

/** What looks at rows before anything is made of them: the shapes of every kind are large as well. */
export type Reader = typeof import('./reader');

let library: Library | null = null;
let lookingAtRows: Reader | null = null;

/** Waits for both; from then on `dexie()` and `reader()` have them. */
export async function arrival(
  coming: Promise<Library>,
  comingReader: Promise<Reader>,
): Promise<Library> {
  [library, lookingAtRows] = await Promise.all([coming, comingReader]);
  return library;
}

/** Whether the library is there yet. */
export function hasArrived(): boolean {
  return library !== null;
}

/** The library. Throws before a journal was opened. */
export function dexie(): Library {
  if (!library) throw new Error('No journal has been opened yet');
  return library;
}

/** What looks at rows. Throws before a journal was opened. */
export function reader(): Reader {
  if (!lookingAtRows) throw new Error('No journal has been opened yet');
  return lookingAtRows;
}

/** The keys that every key of an index lies between, as IndexedDB orders them. */
export const lowest = -Infinity;
export const highest: [][] = [[]];
