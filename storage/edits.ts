import type { Table } from 'dexie';
import type { CheckInEntry } from '../domain/check-in';
import { type Instant, instantFrom } from '../domain/day';
import type { Result } from '../domain/result';
import type { Stamp } from '../domain/stamp';
import { type Connection, inside, type Journal, readable, write } from './connection';
import { newestFormat, upgradedEntry } from './formats';
import { makeRoom } from './last-moment';

/** A change to a kept check-in that is being typed and not kept yet. */
export type Edit = {
  /** Id of the check-in. */
  id: string;
  /** The stamp that the check-in had when the change was begun. */
  base: Stamp;
  entry: CheckInEntry;
};

/** An edit as it lies among the drafts. It has no day, so that no index of days leads to it. */
type EditRow = {
  id: string;
  edits: string;
  base: Stamp;
  changed: Instant;
  v: number;
  entry: CheckInEntry;
};

const prefix = 'edit-';

function editRows({ db }: Connection): Table<EditRow, string> {
  return db.table<EditRow, string>('drafts');
}

function rowFrom({ world, formats }: Connection, edit: Edit): EditRow {
  return {
    id: `${prefix}${edit.id}`,
    edits: edit.id,
    base: edit.base,
    changed: instantFrom(world.now()),
    v: newestFormat(formats, 'check-in'),
    entry: edit.entry,
  };
}

/** The edits that were begun and neither kept nor left. */
export async function editsUnderWay(journal: Journal): Promise<Edit[]> {
  const connection = readable(journal);
  const rows = await editRows(connection).where('id').startsWith(prefix).toArray();
  return rows.map(({ edits, base, v, entry }) => ({
    id: edits,
    base,
    entry: upgradedEntry(connection.formats, v, entry),
  }));
}

/** Stores an edit as it stands. */
export function saveEdit(journal: Journal, edit: Edit): Promise<Result<string>> {
  return write(
    journal,
    ({ drafts }) => [drafts],
    (connection) => editRows(connection).put(rowFrom(connection, edit)),
  );
}

/**
 * Stores edits while their page is going away: all of it happens before this returns.
 * @param atOnce whether the page may end right now; what is under way is then broken off to make room
 */
export function flushEdits(journal: Journal, edits: readonly Edit[], atOnce = false): void {
  const connection = inside(journal);
  const { db } = connection;
  if (edits.length === 0 || connection.lost || !db.isOpen()) return;
  if (atOnce) makeRoom(connection);
  const transaction = db.backendDB().transaction('drafts', 'readwrite', { durability: 'strict' });
  for (const edit of edits) transaction.objectStore('drafts').put(rowFrom(connection, edit));
  transaction.commit();
}

/** Lets go of an edit: it was kept, or the check-in stays as it was. */
export function dropEdit(journal: Journal, id: string): Promise<Result<void>> {
  return write(
    journal,
    ({ drafts }) => [drafts],
    (connection) => editRows(connection).delete(`${prefix}${id}`),
  );
}
