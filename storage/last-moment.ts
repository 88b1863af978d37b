import type { Connection } from './connection';

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
