import { instantFrom } from '../domain/day';
import type { Draft, DraftBodies, DraftKind } from '../domain/draft';
import type { Connection } from './connection';
import type { LyingDraft } from './lying-draft';
import { draftFormat, type Formats, upgradedBody } from './formats';
import { setAside } from './from-rows';
import { reader } from './library';
import type { DraftRow } from './rows';

/** What rows that lie among the drafts hold, in today's shape, without those that cannot be read. */
export function draftRowsFrom(connection: Connection, lying: readonly LyingDraft[]): DraftRow[] {
  const rows = lying.map((row) => reader().readDraftRow(connection.formats, row));
  if (rows.includes(null)) setAside(connection);
  return rows.filter((row) => row !== null);
}

/** The row that lies under an id, if it can be read. */
export async function lyingRow(connection: Connection, id: string): Promise<DraftRow | undefined> {
  const row = await connection.drafts.get(id);
  return draftRowsFrom(connection, row ? [row] : [])[0];
}

/** Who wrote last what lies under an id. What cannot be read nobody has seen, and nobody writes over it. */
export async function lyingClaim(
  connection: Connection,
  id: string,
): Promise<Pick<DraftRow, 'page' | 'revision'> | undefined> {
  const row = await connection.drafts.get(id);
  if (!row) return undefined;
  return draftRowsFrom(connection, [row])[0] ?? { page: '', revision: Infinity };
}

/** The draft that lies in a row, in today's form. */
export function draftFrom<K extends DraftKind>(formats: Formats, row: DraftRow): Draft<K> {
  const { page: _page, v, kind, body, ...draft } = row;
  const upgraded = kind === 'form' ? body : upgradedBody(formats, kind, v, body);
  return { ...draft, kind: kind as K, body: upgraded as DraftBodies[K] };
}

/** Remembers what this page has written, and with it seen. */
export function noteRevision(
  { page, revisions, seen }: Connection,
  { id, revision }: Pick<Draft<DraftKind>, 'id' | 'revision'>,
): void {
  revisions.set(id, revision);
  seen.set(id, { page, revision });
}

/** A draft as this page writes it now, one revision on. */
export function rowFrom(connection: Connection, draft: Draft<DraftKind>): DraftRow {
  const { world, page, formats } = connection;
  const { id, kind, target, day, base, body, fields, was, waits } = draft;
  return {
    ...{ id, kind, target, day, base, fields, was, waits },
    ...{ changed: instantFrom(world.now()), revision: draft.revision + 1, page },
    ...{ v: draftFormat(formats, kind), body },
  };
}

/** Puts a draft into its row, inside a transaction, and gives it back with its new revision. */
export async function stored<K extends DraftKind>(
  connection: Connection,
  draft: Draft<K>,
): Promise<Draft<K>> {
  const row = rowFrom(connection, draft);
  await connection.drafts.put(row);
  return { ...draft, changed: row.changed, revision: row.revision };
}
