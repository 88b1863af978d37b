import { type Connection, inside, type Journal } from './connection';

/**
 * Breaks off what stands before words that are to be stored at once: readings, and savings of older words. For a page
 * that may end right now: a transaction that still waits for another one then is lost with it, even committed
 * (Chromium 156).
 */
export function makeRoom({ underWay }: Connection): void {
  for (const transaction of underWay) {
    if (transaction.mode !== 'readonly' && !transaction.objectStoreNames.contains('drafts'))
      continue;
    try {
      transaction.abort();
    } catch {
      // It is being committed already, and out of the way in a moment.
    }
  }
}

/** Makes room as well for words that a page stores past the journal. */
export function breakOff(journal: Journal): void {
  makeRoom(inside(journal));
}
