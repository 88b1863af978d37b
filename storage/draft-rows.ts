import { instantFrom } from '../domain/day';
import type { Draft, DraftBodies, DraftKind } from '../domain/draft';
import type { Connection } from './connection';
import { type Formats, newestFormat, upgradedBody } from './formats';
import type { DraftRow } from './rows';
import { type DraftRow1, upgradedDraftRow } from './upgrades/0002-one-draft-row';

/** What lies among the drafts: rows of today's shape, and those that an older Afterglow left. */
export type LyingDraft = DraftRow | DraftRow1;

/** The format that the body of a draft is written in; a form's fields have but one. */
function draftFormat(formats: Formats, kind: DraftKind): number {
  return kind === 'form' ? 1 : newestFormat(formats, kind);
}

/** A row that lies among the drafts, in today's shape; its body still in the format it was written in. */
export function draftRowFrom(row: LyingDraft): DraftRow {
  return 'target' in row ? row : (upgradedDraftRow(row) as DraftRow);
}

/** The row that lies under an id. */
export async function lyingRow({ drafts }: Connection, id: string): Promise<DraftRow | undefined> {
  const row = await drafts.get(id);
  return row && draftRowFrom(row);
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
