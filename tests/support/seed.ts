import type { BrowserContext, Page } from '@playwright/test';
import { extensionAddress, type RunningChromium } from '../../scripts/browsers/chromium';

/** Rows to put into the journal's tables as they are, by the table's name. */
export type Rows = Record<string, readonly unknown[]>;

/** A page of the extension's own origin that runs none of its code. */
export async function openBarePage(
  context: BrowserContext,
  running: Pick<RunningChromium, 'id'>,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(extensionAddress(running, 'manifest.json'));
  return page;
}

/** Whether the journal's database has been made, and with which native version; null where it has not. */
export async function journalVersion(bare: Page): Promise<number | null> {
  return bare.evaluate(async () => {
    const found = (await indexedDB.databases()).find(({ name }) => name === 'afterglow');
    return found?.version ?? null;
  });
}

/**
 * Puts rows into the tables of the journal that is there, past every verb of `storage`, in one transaction.
 * @param emptied tables that are emptied before
 */
export async function putRaw(
  bare: Page,
  rows: Rows,
  emptied: readonly string[] = [],
): Promise<void> {
  await bare.evaluate(
    ({ tables, cleared }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('afterglow');
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        // Where there is no journal none is made: what the product would find there is not its own.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...new Set([...cleared, ...Object.keys(tables)])];
          const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
          for (const name of cleared) transaction.objectStore(name).clear();
          for (const name of Object.keys(tables)) {
            for (const row of tables[name] ?? []) transaction.objectStore(name).put(row);
          }
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
        };
      }),
    { tables: rows, cleared: emptied },
  );
}

/** Puts rows in the place of everything that was kept or written; what is remembered of the device stays. */
export function beginAnew(bare: Page, rows: Rows): Promise<void> {
  return putRaw(bare, rows, ['records', 'versions', 'drafts', 'days']);
}

/** Every row of one table of the journal, as it lies. */
export async function rowsOf(bare: Page, table: string): Promise<unknown[]> {
  return bare.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('afterglow');
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        // Where there is no journal none is made: what the product would find there is not its own.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onsuccess = () => {
          const database = opening.result;
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => {
            database.close();
            resolve(request.result);
          };
          request.onerror = () => reject(request.error ?? new Error('not read'));
        };
      }),
    table,
  );
}

/**
 * Puts a database of another time in the place of the journal, whatever was there. Pages that are open let go of it.
 * @param version the native version, which is ten times Dexie's
 */
export async function plantDatabase(bare: Page, version: number, rows: Rows): Promise<void> {
  await bare.evaluate(
    ({ version, rows }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('afterglow', version);
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        opening.onupgradeneeded = () => {
          const database = opening.result;
          for (const name of database.objectStoreNames) database.deleteObjectStore(name);
          for (const [name, planted] of Object.entries(rows)) {
            const store = database.createObjectStore(name, { keyPath: 'id' });
            for (const row of planted) store.put(row);
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    { version, rows },
  );
}

/** Takes the journal's database away, as a browser does that repairs or clears an extension's storage. */
export async function loseDatabase(bare: Page): Promise<void> {
  await bare.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('afterglow');
        deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
        deleting.onsuccess = () => resolve();
      }),
  );
}
