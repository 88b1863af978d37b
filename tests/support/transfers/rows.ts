import type { Rows } from '../seed';
import { keptAt } from './journal';

/** A page of either browser, as far as rows go: Playwright's and Puppeteer's are both one. */
export type Evaluating = {
  evaluate<R, A>(work: (given: A) => R | Promise<R>, given: A): Promise<R>;
};

/** What lies in the journal: its native version, the indexes of its tables, the rows, what it notes of transfers. */
export type Lying = {
  version: number;
  indexes: Record<string, string[]>;
  rows: Record<string, unknown[]>;
  notes: string[];
};

/** In a page: reads the whole journal as it lies, as text. */
async function readRaw(): Promise<string> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not read'));
    });
  const database = await answer(indexedDB.open('afterglow'));
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names);
  const lying: Lying = { version: database.version, indexes: {}, rows: {}, notes: [] };
  await Promise.all(
    names.map(async (name) => {
      const store = reading.objectStore(name);
      lying.indexes[name] = [...store.indexNames];
      if (name !== 'device') lying.rows[name] = await answer(store.getAll());
      else lying.notes = (await answer(store.getAllKeys())).map(String);
    }),
  );
  database.close();
  return JSON.stringify(lying);
}

/** Reads the whole journal as it lies. */
export async function lyingIn(page: Evaluating): Promise<Lying> {
  const { notes, ...lying }: Lying = JSON.parse(await page.evaluate(readRaw, null));
  return { ...lying, notes: notes.filter((key) => transferNotes.includes(key)).toSorted() };
}

/** Keys under which the device notes what came in. */
const transferNotes = ['brought', 'brought-in', 'ways-back'];

/** In a page: puts rows in the place of all that the journal has, and takes away every copy of it. */
async function putRaw({ rows, notes }: { rows: string; notes: string[] }): Promise<void> {
  const tables: Rows = JSON.parse(rows);
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('afterglow');
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...Object.keys(tables), 'device'];
      const writing = database.transaction(names, 'readwrite', { durability: 'strict' });
      for (const key of notes) writing.objectStore('device').delete(key);
      for (const [name, each] of Object.entries(tables)) {
        writing.objectStore(name).clear();
        for (const row of each) writing.objectStore(name).put(row);
      }
      writing.onabort = () => reject(writing.error ?? new Error('aborted'));
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

/** Puts rows in the place of all that the journal has, as if nothing had ever come in. */
export function layDown(page: Evaluating, rows: Rows): Promise<void> {
  return page.evaluate(putRaw, { rows: JSON.stringify(rows), notes: transferNotes });
}

/** In a page: puts a database of an older form in the place of the journal. Pages that are open let go of it. */
function plantRaw(rows: string): Promise<void> {
  const tables: Rows = JSON.parse(rows);
  const keys: Record<string, string | string[]> = {
    ...{ records: 'id', versions: ['id', 'stamp'], drafts: 'id', device: 'key', days: 'day' },
  };
  return new Promise<void>((resolve, reject) => {
    indexedDB.deleteDatabase('afterglow');
    const opening = indexedDB.open('afterglow', 5);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(keys)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const row of tables[name] ?? []) store.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

/** Puts the journal there as a form before today's had it: without the indexes by which today's reads. */
export function plantOlder(page: Evaluating, rows: Rows): Promise<void> {
  const device = [
    { key: 'journal', value: '00000000-0000-4000-8008-000000000000' },
    { key: 'stamps', value: { device: '0000000a', last: '000000000000000-00000-00000000' } },
  ];
  return page.evaluate(plantRaw, JSON.stringify({ ...rows, device }));
}

/** As text in which nothing but what differs differs: fields in one order, and no instant of bringing in. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (key, field: unknown) => {
    if (key === 'kept' && field !== keptAt) return 'when it came in';
    if (typeof field !== 'object' || field === null || Array.isArray(field)) return field;
    return Object.fromEntries(
      Object.entries(field).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}

/** How many rows of each table one has and the other has not, to be told where it is neither before nor after. */
export function differing(there: Lying, wanted: Lying): Record<string, string> {
  return Object.fromEntries(
    Object.keys({ ...there.rows, ...wanted.rows }).map((name) => {
      const one = new Set(there.rows[name]?.map(canonical));
      const other = new Set(wanted.rows[name]?.map(canonical));
      const more = [...one].filter((row) => !other.has(row)).length;
      const missing = [...other].filter((row) => !one.has(row)).length;
      return [name, `${more} more, ${missing} missing`];
    }),
  );
}

/** In a page: takes away every copy of the journal, as the product does it, one page at a time. */
async function clearRaw(): Promise<void> {
  await navigator.locks.request('copies', async () => {
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => /^cop(ies|y )/.test(key)));
  });
}

/** Takes away every copy of the journal. */
export function clearCopies(page: Evaluating): Promise<void> {
  return page.evaluate(clearRaw, null);
}

/** In a page: what each copy of the journal is for. */
async function purposesRaw(): Promise<string[]> {
  const { copies } = await chrome.storage.local.get<{
    copies?: { copies: Record<string, { label: { purpose: string } }> };
  }>('copies');
  return Object.values(copies?.copies ?? {}).map(({ label }) => label.purpose);
}

/** What each copy of the journal is for. */
export function copiesIn(page: Evaluating): Promise<string[]> {
  return page.evaluate(purposesRaw, null);
}
