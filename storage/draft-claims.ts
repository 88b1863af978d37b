import { type CheckInEntry, checkInFrom } from '../domain/check-in';
import type { Day } from '../domain/day';
import { type Draft, type DraftKind, isNewCheckIn } from '../domain/draft';
import type { Connection } from './connection';
import { isWhole, type DraftRow, type RecordRow } from './rows';

/**
 * Two pages may write in the same draft. A page overwrites what it wrote itself or has seen; where another page
 * has written what it has not seen, its own words move to a draft with a new id, and both are there.
 */

/** The id under which this page now writes a draft. */
export function currentId({ forks }: Connection, id: string): string {
  let current = id;
  for (let fork = forks.get(current); fork !== undefined; fork = forks.get(current)) current = fork;
  return current;
}

/** A draft under the id that this page now writes it under. */
export function current<K extends DraftKind>(connection: Connection, draft: Draft<K>): Draft<K> {
  return under(draft, currentId(connection, draft.id));
}

/** A draft that another page writes in too, or that is settled, under a new id; it stands from now on. */
export function forked<K extends DraftKind>(connection: Connection, draft: Draft<K>): Draft<K> {
  const id = connection.world.newId();
  connection.forks.set(draft.id, id);
  return { ...under(draft, id), revision: 0 };
}

function under<K extends DraftKind>(draft: Draft<K>, id: string): Draft<K> {
  // A check-in takes its draft's id; other drafts are of the same record whatever they are called.
  return isNewCheckIn(draft) ? { ...draft, id, target: id } : { ...draft, id };
}

/** Whether this page may write over, or take away, what lies under the draft's id. */
export function isOverwritable(
  { page, revisions }: Connection,
  draft: Pick<Draft<DraftKind>, 'id' | 'revision'>,
  lying: Pick<DraftRow, 'page' | 'revision'> | undefined,
): boolean {
  if (!lying || lying.page === page) return true;
  // A page that was going away wrote without looking, over a revision that this page had written.
  const unseen = (revisions.get(draft.id) ?? 0) >= lying.revision;
  return lying.revision === draft.revision && !unseen;
}

/**
 * Whether a record is what this entry would become. A check-in takes its draft's id; a draft with the same words
 * beside it is left over from a page that flushed while it kept, or that was never told that it had.
 */
export function isSettledAs(
  row: RecordRow | undefined,
  { day, body }: { day: Day; body: CheckInEntry },
): boolean {
  return (
    row !== undefined &&
    isWhole(row) &&
    row.day === day &&
    JSON.stringify(row.body) === JSON.stringify(checkInFrom(body))
  );
}
