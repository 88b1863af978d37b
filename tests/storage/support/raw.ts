import { type RawJournal, rawRows } from '../../../storage/raw';
import { valueOf } from './journals';

/** What one table of a planted database looks like. */
export type RawTable = {
  keyPath: string | string[];
  indexes: Record<string, string | string[]>;
};

/** The tables of rung 1, written out once more: a planted database does not come from the code under test. */
export const firstTables: Record<string, RawTable> = {
  records: {
    keyPath: 'id',
    indexes: { '[kind+day+at]': ['kind', 'day', 'at'], removed: 'removed' },
  },
  versions: { keyPath: ['id', 'stamp'], indexes: { kept: 'kept' } },
  drafts: { keyPath: 'id', indexes: { day: 'day' } },
  device: { keyPath: 'key', indexes: {} },
  days: { keyPath: 'day', indexes: {} },
};

/** Puts a database there by hand, with a native version and rows. */
export function plant(
  name: string,
  version: number,
  tables: Record<string, RawTable>,
  rows: Readonly<Record<string, readonly unknown[]>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes }] of Object.entries(tables)) {
        const store = request.result.createObjectStore(table, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const row of rows[table] ?? []) store.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(new Error(`${name} could not be planted`));
  });
}

/** Puts rows into a table of a database that is there, past every verb. */
export function putRows(name: string, table: string, rows: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      const transaction = request.result.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
      transaction.onabort = () => reject(new Error(`${table} could not be filled`));
    };
  });
}

/** Does something while one reading of tables goes on and on: whoever wants to write into them waits until it is over. */
export function whileRead(
  name: string,
  tables: readonly string[],
  during: () => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      let over = false;
      const transaction = request.result.transaction(tables);
      const readOn = () => {
        if (!over) transaction.objectStore(tables[0] ?? '').count().onsuccess = readOn;
      };
      readOn();
      during()
        .then(resolve, reject)
        .finally(() => {
          over = true;
          request.result.close();
        });
    };
    request.onerror = () => reject(new Error(`${name} could not be read`));
  });
}

/** Everything that lies in a database. */
export async function lyingIn(name: string): Promise<RawJournal> {
  return valueOf(await rawRows(name));
}

/** The rows of one table as they lie. */
export async function rowsIn(name: string, table: string): Promise<Record<string, unknown>[]> {
  return ((await lyingIn(name)).tables[table] ?? []) as Record<string, unknown>[];
}

/** The tables, keys and indexes that a database really has. */
export function shapeOf(name: string): Promise<Record<string, RawTable>> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      const db = request.result;
      const transaction = db.transaction([...db.objectStoreNames]);
      const shape = [...db.objectStoreNames].map((table) => {
        const store = transaction.objectStore(table);
        const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
        return [table, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
      });
      db.close();
      resolve(Object.fromEntries(shape));
    };
    request.onerror = () => reject(new Error(`${name} could not be opened`));
  });
}
