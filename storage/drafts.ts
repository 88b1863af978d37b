import { type Draft, type DraftKind, isNewCheckIn, newestFirst } from '../domain/draft';
import { done, type Result } from '../domain/result';
import { type Connection, inside, type Journal, readable, write } from './connection';
import { current, currentId, forked, isOverwritable, isSettledAs } from './draft-claims';
import {
  draftFrom,
  draftRowsFrom,
  lyingClaim,
  lyingRow,
  noteRevision,
  rowFrom,
  stored,
} from './draft-rows';
import { makeRoom } from './last-moment';
import { dexie, highest, lowest } from './library';
import { type DraftRow, isWhole } from './rows';

/** The drafts of a kind that wait to be kept, the one changed last first: changes of what is kept, and what is to come. */
export async function draftsOf<K extends DraftKind>(
  journal: Journal,
  kind: K,
): Promise<Draft<K>[]> {
  const connection = readable(journal);
  const rows = (await rowsIn(connection)).filter((row) => row.kind === kind && row.waits);
  const drafts = await unkept(connection, rows);
  return drafts.map((row) => draftFrom<K>(connection.formats, row)).toSorted(newestFirst);
}

/** The draft of a form, by its id, or null. What is left over of one that was kept is let go of on the way. */
export function draftWith<K extends DraftKind>(
  journal: Journal,
  kind: K,
  id: string,
): Promise<Result<Draft<K> | null>> {
  return write(
    journal,
    ({ records, drafts }) => [records, drafts],
    async (connection) => {
      const row = await lyingRow(connection, id);
      const [there] = await unkept(connection, row ? [row] : []);
      if (row && !there) await connection.drafts.delete(id);
      return there?.kind === kind ? draftFrom<K>(connection.formats, there) : null;
    },
  );
}

/** Whether something lies here that belongs into its record, because its page went away before it could do that. */
export async function isLeftBehind(journal: Journal): Promise<boolean> {
  return (await rowsIn(readable(journal))).some(({ waits }) => !waits);
}

/** Every row that lies among the drafts and can be read, in today's shape. */
export async function rowsIn(connection: Connection): Promise<DraftRow[]> {
  return draftRowsFrom(connection, await connection.drafts.toArray());
}

/** Lets go of a draft, unless another page has written in it what this one has not seen. */
export function dropDraft(
  journal: Journal,
  draft: Pick<Draft<DraftKind>, 'id' | 'revision'>,
): Promise<Result<void>> {
  return write(
    journal,
    ({ drafts }) => [drafts],
    (connection) => dropped(connection, draft),
  );
}

/** The same inside a transaction. */
export async function dropped(
  connection: Connection,
  draft: Pick<Draft<DraftKind>, 'id' | 'revision'>,
): Promise<void> {
  const id = currentId(connection, draft.id);
  const lying = await lyingClaim(connection, id);
  if (isOverwritable(connection, { ...draft, id }, lying)) await connection.drafts.delete(id);
}

/**
 * The rows that no record has come of. What another page has typed since into one that has is to become another record.
 */
async function unkept(connection: Connection, rows: readonly DraftRow[]): Promise<DraftRow[]> {
  if (rows.length === 0) return [];
  for (const { id, page, revision } of rows) connection.seen.set(id, { page, revision });
  const there = await connection.records.bulkGet(rows.map(({ target }) => target));
  return rows.flatMap((row, at) => {
    const record = there[at];
    // Rung 1 did not store what the answers of the day itself were begun from.
    if (!record || row.base !== null || row.kind === 'experience') return [row];
    if (!isWhole(record) || row.changed <= record.at) return [];
    return [{ ...row, target: connection.world.newId() }];
  });
}

/**
 * Stores a draft and gives it back with its new revision. If another page has written in it what this page has
 * not seen, or has kept it with other words, both are there: ours comes back under a new id.
 * @param instead id of another draft whose words are in this one; it goes in the same moment
 */
export async function saveDraft<K extends DraftKind>(
  journal: Journal,
  draft: Draft<K>,
  instead: string | null = null,
): Promise<Result<Draft<K>>> {
  const { flushed } = inside(journal);
  const before = flushed.get(draft.id);
  const saved = await savedWhereItLies(journal, draft, instead);
  if (saved.ok) noteRevision(inside(journal), saved.value);
  const since = flushed.get(draft.id);
  return saved.ok || since === undefined || since === before ? saved : done(since as Draft<K>);
}

async function savedWhereItLies<K extends DraftKind>(
  journal: Journal,
  draft: Draft<K>,
  instead: string | null,
): Promise<Result<Draft<K>>> {
  // What lies there was not kept, so that the records need not be asked, which something long may be written into.
  const over = await write(
    journal,
    ({ drafts }) => [drafts],
    async (connection) => {
      const now = current(connection, draft);
      const lying = await lyingClaim(connection, now.id);
      if (!lying && isNewCheckIn(draft)) return null;
      const mine = isOverwritable(connection, now, lying);
      if (!mine && isNewCheckIn(draft)) return null;
      if (instead !== null) await connection.drafts.delete(instead);
      const revision = lying?.revision ?? draft.revision;
      return stored(connection, mine ? { ...now, revision } : forked(connection, now));
    },
  );
  if (!over.ok) return over;
  return over.value ? done(over.value) : savedBesideRecords(journal, draft, instead);
}

/** For a new check-in, which may have been kept meanwhile. */
function savedBesideRecords<K extends DraftKind>(
  journal: Journal,
  draft: Draft<K>,
  instead: string | null,
): Promise<Result<Draft<K>>> {
  return write(
    journal,
    ({ records, drafts }) => [records, drafts],
    async (connection) => {
      const now = current(connection, draft);
      const [lying, settled] = await Promise.all([
        lyingClaim(connection, now.id),
        connection.records.get(now.target),
      ]);
      if (instead !== null) await connection.drafts.delete(instead);
      if (isSettledAs(settled, draft as Draft<DraftKind> as Draft)) return draft;
      if (settled || !isOverwritable(connection, now, lying)) {
        return stored(connection, forked(connection, now));
      }
      return stored(connection, { ...now, revision: lying?.revision ?? draft.revision });
    },
  );
}

/**
 * Stores a draft while its page is going away: everything that has to happen happens before this returns. It goes
 * by what this page has last seen of the draft. Gives it back with its new revision, should the page live on.
 * @param atOnce whether the page may end right now; what is under way is then broken off to make room
 * @param instead id of another draft whose words are in this one; it goes in the same moment
 */
export function flushDraft<K extends DraftKind>(
  journal: Journal,
  draft: Draft<K>,
  atOnce = false,
  instead: string | null = null,
): Draft<K> {
  const connection = inside(journal);
  const { db, seen } = connection;
  if (connection.lost || !db.isOpen()) return draft;
  const now = current(connection, draft);
  const mine = isOverwritable(connection, now, seen.get(now.id));
  const flushed = mine ? now : forked(connection, now);
  const row = rowFrom(connection, flushed);
  if (atOnce) makeRoom(connection);
  const transaction = db.backendDB().transaction('drafts', 'readwrite', { durability: 'strict' });
  if (instead !== null) transaction.objectStore('drafts').delete(instead);
  transaction.objectStore('drafts').put(row);
  transaction.commit();
  transaction.oncomplete = () => {
    // Dexie has not seen this; without a word from us no other page would either.
    const { Dexie, RangeSet } = dexie();
    const all = new RangeSet(lowest, highest);
    const table = `idb://${db.name}/drafts/`;
    Dexie.on.storagemutated.fire({ [table]: all, [`${table}day`]: all });
  };
  noteRevision(connection, row);
  const { changed, revision } = row;
  const lies = { ...flushed, changed, revision };
  connection.flushed.set(draft.id, lies);
  return lies;
}
