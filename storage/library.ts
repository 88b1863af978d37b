/**
 * Dexie, the largest part of what a page loads. It comes in from outside, so that a page can draw its first form
 * while Dexie is still on its way, and the worker, which may not fetch code later, can bring it along.
 */
export type Library = Pick<typeof import('dexie'), 'Dexie' | 'liveQuery' | 'RangeSet'>;

let library: Library | null = null;

/** Waits for the library; from then on `dexie()` has it. */
export async function arrival(coming: Promise<Library>): Promise<Library> {
  library = await coming;
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

/** The keys that every key of an index lies between, as IndexedDB orders them. */
export const lowest = -Infinity;
export const highest: [][] = [[]];
