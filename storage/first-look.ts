import { type Draft, isNewCheckIn } from '../domain/draft';
import { draftRowFrom, type LyingDraft } from './lying-draft';
import { formatsOf, newestFormat } from './formats';
import type { DraftRow } from './rows';
import type { Rung } from './schema';

/** What a page can do before the journal is open, past Dexie, which is still on its way. */
export type FirstLook = {
  /** Tells what this page writes from what others do, then and when the journal is open. */
  page: string;
  /** The drafts that lie there, kept or not, as they lie: whoever shows them asks `isDraft` first. Nothing but a writing of drafts holds this up. */
  lying: Promise<Draft[]>;
  /** Those of them that were not kept. Something long that goes on in the journal holds this up. */
  drafts: Promise<Draft[]>;
  /**
   * Stores a draft as this page's: everything that has to happen happens before this returns.
   * @returns whether it lies there, once that is known
   */
  put: (draft: Draft) => Promise<boolean>;
};

/**
 * Looks at the drafts before the journal is open: what was begun can be on screen with the form itself, and what is
 * typed is stored even if the journal takes its time. It creates and upgrades nothing, and is null wherever there is
 * anything to think about: no database, one that a newer Afterglow has written, one from before what is typed had the
 * indexes it has. The journal, once it is open, says the same or better.
 * @param page a UUID
 */
export async function lookFirst(
  name: string,
  rungs: readonly Rung[],
  page: string,
): Promise<FirstLook | null> {
  let database = await usable(name, rungs);
  if (!database) return null;
  const v = newestFormat(formatsOf(rungs), 'check-in');
  const rows = rowsOf(database, v);
  const seen = database;
  return {
    page,
    lying: rows.then((all) => all.map(draftFrom)),
    drafts: rows.then((all) => unkept(seen, all)).then((all) => all.map(draftFrom)),
    async put(draft) {
      const row = { ...draft, page, v };
      if (database && (await put(database, row))) return true;
      // It was let go of, as for an upgrade: what lies there after it takes the words as well.
      database = await usable(name, rungs);
      return database !== null && put(database, row);
    },
  };
}

/** The database, if what is typed can be read and written in it as it is. */
async function usable(name: string, rungs: readonly Rung[]): Promise<IDBDatabase | null> {
  const database = await opened(name);
  if (!database) return null;
  // Should a newer Afterglow want to upgrade meanwhile, it does not wait for us.
  database.onversionchange = () => database.close();
  const rung = rungs.findIndex(({ version }) => database.version === 10 * version);
  const since = rungs.slice(rung + 1);
  const isNear = since.every(({ tables, bodies }) => !tables['drafts'] && !bodies?.['check-in']);
  if (rung >= 0 && isNear) return database;
  database.close();
  return null;
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

/** The check-ins to come that are of the newest format, whatever the shape of their rows. */
function rowsOf(database: IDBDatabase, format: number): Promise<DraftRow[]> {
  return new Promise((resolve) => {
    try {
      // Of the drafts alone: a reading that waits for something else would hold up what is put meanwhile.
      const transaction = database.transaction('drafts');
      transaction.onabort = () => resolve([]);
      const request: IDBRequest<LyingDraft[]> = transaction
        .objectStore('drafts')
        .index('day')
        .getAll();
      request.onsuccess = () => {
        const rows = request.result.map(draftRowFrom).filter((row) => row !== null);
        resolve(rows.filter((row) => row.v === format && isNewCheckIn(row)));
      };
    } catch {
      // It was let go of already, or is not as a journal is; the opening says so.
      resolve([]);
    }
  });
}

function unkept(database: IDBDatabase, rows: DraftRow[]): Promise<DraftRow[]> {
  if (rows.length === 0) return Promise.resolve([]);
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction('records');
      transaction.onabort = () => resolve([]);
      const kept = rows.map(({ id }) => hasKey(transaction.objectStore('records'), id));
      // Not at the end of the transaction, which comes a task later.
      void Promise.all(kept).then((isKept) =>
        resolve(rows.filter((_, place) => isKept[place] === false)),
      );
    } catch {
      // The database was let go of meanwhile.
      resolve([]);
    }
  });
}

/** Whether a store has a key. While its transaction fails it does not answer: that says so itself. */
function hasKey(store: IDBObjectStore, key: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = store.getKey(key);
    request.onsuccess = () => resolve(request.result !== undefined);
  });
}

function put(database: IDBDatabase, row: DraftRow): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
      transaction.objectStore('drafts').put(row);
      transaction.commit();
    } catch {
      // The database was let go of; the journal, which says why, takes what is typed or shows that it could not.
      resolve(false);
    }
  });
}

function draftFrom({ page: _page, v: _v, ...row }: DraftRow): Draft {
  return row as Draft;
}
