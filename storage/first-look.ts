import type { Draft } from '../domain/draft';
import { formatsOf, newestFormat } from './formats';
import type { DraftRow } from './rows';
import type { Rung } from './schema';

/**
 * Looks for the drafts that are there before the journal is open, past Dexie, which is still on its way: what was begun
 * can be on screen with the form itself. It creates, changes and upgrades nothing, and sees none wherever there is
 * anything to think about: no database, another version of it, an older format, a draft that was kept already. The
 * journal, once it is open, says the same or better.
 */
export async function draftsAtFirstLook(name: string, rungs: readonly Rung[]): Promise<Draft[]> {
  const database = await opened(name);
  if (!database) return [];
  // Should a newer Afterglow want to upgrade meanwhile, it does not wait for us.
  database.onversionchange = () => database.close();
  try {
    const isOurs = database.version === 10 * (rungs.at(-1)?.version ?? 0);
    return isOurs ? await unkeptDrafts(database, newestFormat(formatsOf(rungs), 'check-in')) : [];
  } finally {
    database.close();
  }
}

function opened(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name);
      // There is none yet, and a look must not leave one behind.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    } catch {
      // The browser refuses IndexedDB; the opening of the journal says so in its own words.
      resolve(null);
    }
  });
}

function unkeptDrafts(database: IDBDatabase, format: number): Promise<Draft[]> {
  return new Promise((resolve) => {
    const transaction = database.transaction(['drafts', 'records']);
    transaction.onabort = () => resolve([]);
    const request: IDBRequest<DraftRow[]> = transaction.objectStore('drafts').getAll();
    request.onsuccess = () => {
      const rows = request.result.filter(({ v }) => v === format);
      const kept = rows.map(({ id }) => hasKey(transaction.objectStore('records'), id));
      // Not at the end of the transaction, which comes a task later.
      void Promise.all(kept).then((isKept) =>
        resolve(rows.filter((_, place) => isKept[place] === false).map(draftFrom)),
      );
    };
  });
}

/** Whether a store has a key. While its transaction fails it does not answer: that says so itself. */
function hasKey(store: IDBObjectStore, key: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = store.getKey(key);
    request.onsuccess = () => resolve(request.result !== undefined);
  });
}

function draftFrom({ id, day, changed, revision, entry }: DraftRow): Draft {
  return { id, day, changed, revision, entry };
}
