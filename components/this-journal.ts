import type { Result } from '../domain/result';
import { canary } from '../platform/canary';
import { newId, now, zone } from '../platform/clock';
import { type Journal, openJournal } from '../storage/journal';
import type { Library } from '../storage/library';
import { journalName, ladder } from '../storage/schema';

const fetched = (): Promise<Library> => import('dexie');

/**
 * Opens the journal of this device: the one place where storage meets the browser's clock and canary.
 * @param dexie where Dexie comes from: a page fetches it beside its first drawing
 */
export function openThisJournal(dexie = fetched): Promise<Result<Journal>> {
  return openJournal(journalName, ladder, { now, zone, newId, canary, dexie });
}

/**
 * Lets a new journal be begun where the old one cannot be seen: the canary no longer says that there is one. Asked
 * for by the person, twice. It writes nothing into any database; should the old journal turn up, it opens.
 */
export async function allowNewJournal(): Promise<void> {
  const word = await canary.read();
  if (word) await canary.write({ ...word, notEmpty: false });
}
