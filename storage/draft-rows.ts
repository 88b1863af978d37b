import { instantFrom } from '../domain/day';
import type { Draft } from '../domain/draft';
import type { Connection } from './connection';
import { newestFormat, upgradedEntry } from './formats';
import type { DraftRow } from './rows';

/** Remembers what this page has written, and with it seen. */
export function noteRevision({ page, revisions, seen }: Connection, { id, revision }: Draft): void {
  revisions.set(id, revision);
  seen.set(id, { page, revision });
}

/** A draft as this page writes it now, one revision on. */
export function rowFrom(connection: Connection, draft: Draft): DraftRow {
  const { world, page, formats } = connection;
  const { id, day, entry } = draft;
  const changed = instantFrom(world.now());
  const v = newestFormat(formats, 'check-in');
  return { id, day, changed, revision: draft.revision + 1, page, v, entry };
}

/** Puts a draft into its row, inside a transaction, and gives it back with its new revision. */
export async function stored(connection: Connection, draft: Draft): Promise<Draft> {
  const row = rowFrom(connection, draft);
  await connection.drafts.put(row);
  return draftFrom(connection, row);
}

/** The draft that lies in a row, in today's form. */
export function draftFrom({ formats }: Connection, row: DraftRow): Draft {
  const { id, day, changed, revision, v, entry } = row;
  return { id, day, changed, revision, entry: upgradedEntry(formats, v, entry) };
}
