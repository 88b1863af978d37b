import type { Page } from '@playwright/test';

declare global {
  interface Window {
    letGoOfTables?: () => void;
  }
}

/** The tables that something long writes into, as bringing in a large file does. */
const busyTables = ['records', 'versions', 'device', 'days'];

/**
 * Holds the journal's tables but the drafts in one long writing, until it is let go of.
 * @param bare a page that stays open meanwhile
 * @returns how to let go
 */
export async function busyJournal(bare: Page): Promise<() => Promise<void>> {
  await bare.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('afterglow');
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        opening.onsuccess = () => {
          let over = false;
          const transaction = opening.result.transaction(tables, 'readwrite');
          const goOn = () => {
            resolve();
            if (over) return opening.result.close();
            transaction.objectStore('device').count().onsuccess = goOn;
          };
          window.letGoOfTables = () => {
            over = true;
          };
          goOn();
        };
      }),
    busyTables,
  );
  return () => bare.evaluate(() => window.letGoOfTables?.());
}
