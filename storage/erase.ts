import { done, failed, type Result } from '../domain/result';
import { inside, type Journal } from './connection';
import { detailOf, erased } from './problems';
import { journalName } from './schema';

/** How long other pages may take to let go of the journal, in milliseconds. */
const patience = 5000;

/**
 * Deletes the journal's database and every other one that belongs to it, its name and a dash in front of more. Other
 * pages are told, and let go. This page's journal is closed whatever comes of it; fails with `not-erased` while a page
 * does not let go, and is then finished by the browser as soon as that one is closed.
 */
export async function eraseJournal(journal: Journal): Promise<Result<null>> {
  const { db } = inside(journal);
  db.close();
  try {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const base = db.name.startsWith(journalName) ? journalName : db.name;
    const own = names.filter((name) => name === base || name.startsWith(`${base}-`));
    await Promise.all(own.map(deleted));
    return done(null);
  } catch (error) {
    return failed({ kind: 'not-erased', detail: detailOf(error) });
  }
}

/** Tells this page that its journal is gone. */
export function announceErased(journal: Journal): void {
  const connection = inside(journal);
  connection.lost = erased;
  for (const listener of connection.whenLost) listener(erased);
}

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    const giveUp = () => reject(new Error('Another page holds it open'));
    request.onblocked = () => setTimeout(giveUp, patience);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('Not deleted'));
  });
}
