import type { CopyStore } from '../domain/copy';
import type { Result } from '../domain/result';
import { canary } from '../platform/canary';
import { newId, now, zone } from '../platform/clock';
import { type Canary, type Journal, openJournal } from '../storage/journal';
import type { Library, Reader } from '../storage/library';
import { journalName, ladder } from '../storage/schema';

const world = { now, zone, newId, canary };

const kept = async () => (await import('../platform/copies')).copies;

/** The copies beside the journal, whose code is fetched when one of them is needed: seldom. */
const fetchedCopies: CopyStore = {
  labels: async () => (await kept()).labels(),
  write: async (label, parts) => (await kept()).write(label, parts),
  async *read(name) {
    yield* (await kept()).read(name);
  },
  relabel: async (label) => (await kept()).relabel(label),
  remove: async (name) => (await kept()).remove(name),
};

const fetched = (): Promise<Library> => import('dexie');

/** What looks at rows, as pages fetch it: once, whoever asks first. */
export const fetchedReader = (): Promise<Reader> => import('../storage/reader');

/** The name of the database that the journal is in: the usual one, or the one that it was brought back into. */
export async function databaseName(): Promise<string> {
  try {
    const word = await canary.read();
    return word?.database ?? journalName;
  } catch {
    // What the canary cannot be asked is the opening's matter, which asks again and says so.
    return journalName;
  }
}

/**
 * Opens the journal of this device: the one place where storage meets the browser's clock and canary.
 * @param dexie where Dexie comes from: pages fetch it, the worker has it already
 * @param reader where that comes from which looks at rows; likewise
 * @param copies likewise
 * @param page the name under which this page has written drafts already, if it has
 */
export async function openThisJournal({
  dexie = fetched,
  reader = fetchedReader,
  copies = fetchedCopies,
  page,
}: {
  dexie?: () => Promise<Library>;
  reader?: () => Promise<Reader>;
  copies?: CopyStore;
  page?: string | undefined;
} = {}): Promise<Result<Journal>> {
  const coming = dexie();
  const comingReader = reader();
  const name = await databaseName();
  return openJournal(name, ladder, {
    ...world,
    copies,
    page,
    dexie: () => coming,
    reader: () => comingReader,
  });
}

/**
 * Opens or begins a journal in a database of this name, whatever the canary of this device says; what is to be told to a
 * canary goes to another.
 */
export function openJournalIn(name: string, other: Canary): Promise<Result<Journal>> {
  return openJournal(name, ladder, {
    ...world,
    copies: fetchedCopies,
    canary: other,
    dexie: fetched,
    reader: fetchedReader,
  });
}

/**
 * Lets a new journal be begun where the old one cannot be seen: the canary no longer says that there is one. Asked
 * for by the person, twice. It writes nothing into any database; should the old journal turn up, it opens.
 */
export async function allowNewJournal(): Promise<void> {
  const word = await canary.read();
  if (word) await canary.write({ ...word, notEmpty: false });
}
