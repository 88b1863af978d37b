import { done, failed, type Result } from '../domain/result';
import { detailOf } from './problems';

/** Everything in a database as it lies there: its native version, and every row of every table. */
export type RawJournal = { name: string; version: number; tables: Record<string, unknown[]> };

/**
 * Reads every row of every table as it lies, without Dexie, without upgrading, whatever version wrote it: for a
 * person who must get at their words when all else fails. Never creates a database.
 */
export async function rawRows(name: string): Promise<Result<RawJournal>> {
  try {
    const db = await openAsIs(name);
    try {
      const names = [...db.objectStoreNames];
      const tables = names.map(async (table) => [table, await allOf(db, table)] as const);
      return done({
        name,
        version: db.version,
        tables: Object.fromEntries(await Promise.all(tables)),
      });
    } finally {
      db.close();
    }
  } catch (error) {
    return failed({ kind: 'damaged', detail: detailOf(error) });
  }
}

function openAsIs(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  // Only a database that is not there asks for this; aborted, none comes into being.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request);
}

function allOf(db: IDBDatabase, table: string): Promise<unknown[]> {
  return answerOf<unknown[]>(db.transaction(table).objectStore(table).getAll());
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed'));
  });
}
