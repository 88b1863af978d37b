import type { Day } from '../domain/day';
import type { Draft } from '../domain/draft';
import { formatsOf, newestFormat } from './formats';
import type { DraftRow } from './rows';
import type { Rung } from './schema';

/**
 * Looks for a day's draft before the journal is open, past Dexie, which is still on its way: what was begun can be on
 * screen with the form itself. It creates, changes and upgrades nothing, and gives null wherever there is anything to
 * think about: no database, another version of it, an older format, a draft that was kept already. The journal, once it
 * is open, says the same or better.
 */
export async function draftAtFirstLook(
  name: string,
  rungs: readonly Rung[],
  day: Day,
): Promise<Draft | null> {
  const database = await opened(name);
  if (!database) return null;
  // Should a newer Afterglow want to upgrade meanwhile, it does not wait for us.
  database.onversionchange = () => database.close();
  try {
    return database.version === 10 * (rungs.at(-1)?.version ?? 0)
      ? await newestDraft(database, rungs, day)
      : null;
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

function newestDraft(
  database: IDBDatabase,
  rungs: readonly Rung[],
  day: Day,
): Promise<Draft | null> {
  const format = newestFormat(formatsOf(rungs), 'check-in');
  return new Promise((resolve) => {
    const transaction = database.transaction(['drafts', 'records']);
    transaction.onabort = () => resolve(null);
    const request: IDBRequest<DraftRow[]> = transaction
      .objectStore('drafts')
      .index('day')
      .getAll(day);
    request.onsuccess = () => {
      const row = request.result.toSorted((one, other) =>
        one.changed < other.changed ? 1 : -1,
      )[0];
      if (!row || row.v !== format) return resolve(null);
      const record = transaction.objectStore('records').getKey(row.id);
      record.onsuccess = () => {
        const { id, changed, revision, entry } = row;
        resolve(record.result === undefined ? { id, day, changed, revision, entry } : null);
      };
    };
  });
}
