import { isTouched } from '../domain/check-in';
import type { Day } from '../domain/day';
import { type Draft, newestFirst } from '../domain/draft';
import type { RemovedCheckIn } from '../domain/record';
import { done, type Result } from '../domain/result';
import { withAsked } from './asked';
import { settleAsRemoved, settling } from './check-ins';
import { type Connection, inside, type Journal, readable, write } from './connection';
import type { DeviceValues } from './device';
import { draftFrom, noteRevision, rowFrom, stored } from './draft-rows';
import { currentId, fork, isOverwritable, isSettledAs } from './draft-claims';
import { makeRoom } from './last-moment';
import { dexie, highest, lowest } from './library';
import type { DraftRow } from './rows';

/**
 * The draft of a day that was changed last, or null.
 * @param besides id of a draft that is not meant
 */
export async function latestDraft(
  journal: Journal,
  day: Day,
  besides: string | null = null,
): Promise<Draft | null> {
  const connection = readable(journal);
  const rows = await connection.drafts.where('day').equals(day).toArray();
  const [latest] = await unsettled(
    connection,
    rows.filter(({ id }) => id !== besides),
  );
  return latest ?? null;
}

/** The drafts of other days that somebody wrote in, the one changed last first. */
export async function olderDrafts(journal: Journal, day: Day): Promise<Draft[]> {
  const connection = readable(journal);
  // In two ranges, neither of which a key that is typed into this day's draft falls in.
  const rows = await Promise.all([
    connection.drafts.where('day').below(day).toArray(),
    connection.drafts.where('day').above(day).toArray(),
  ]);
  const drafts = await unsettled(connection, rows.flat());
  return drafts.filter(({ entry }) => isTouched(entry));
}

/**
 * Begins a day's draft with its prompt, unless another page has: then that one comes back. The prompt counts as
 * asked on that day.
 * @param besides id of a draft that is not meant
 */
export function beginDraft(
  journal: Journal,
  draft: Draft,
  besides: string | null = null,
): Promise<Result<Draft>> {
  return write(journal, settling, async (connection) => {
    const { drafts, device } = connection;
    const rows = await drafts.where('day').equals(draft.day).toArray();
    const [there] = await unsettled(
      connection,
      rows.filter(({ id }) => id !== besides),
    );
    if (there) return there;
    const { prompt } = draft.entry;
    if (prompt) {
      const asked = ((await device.get('asked'))?.value ?? {}) as DeviceValues['asked'];
      await device.put({ key: 'asked', value: withAsked(asked, prompt.id, draft.day) });
    }
    return stored(connection, draft);
  });
}

/**
 * Stores a draft and gives it back with its new revision. If another page has written in it what this page has
 * not seen, or has kept it with other words, both are there: ours comes back under a new id.
 */
export async function saveDraft(journal: Journal, draft: Draft): Promise<Result<Draft>> {
  const { flushed } = inside(journal);
  const saved = await savedWhereItLies(journal, draft);
  if (saved.ok) noteRevision(inside(journal), saved.value);
  const since = inside(journal).flushed;
  return saved.ok || since === null || since === flushed ? saved : done(since);
}

async function savedWhereItLies(journal: Journal, draft: Draft): Promise<Result<Draft>> {
  // What lies there was not kept, so that the records need not be asked, which something long may be written into.
  const over = await write(
    journal,
    ({ drafts }) => [drafts],
    async (connection) => {
      const id = currentId(connection, draft.id);
      const lying = await connection.drafts.get(id);
      if (!lying || !isOverwritable(connection, { ...draft, id }, lying)) return null;
      return stored(connection, { ...draft, id, revision: lying.revision });
    },
  );
  if (!over.ok) return over;
  return over.value ? done(over.value) : savedBesideRecords(journal, draft);
}

function savedBesideRecords(journal: Journal, draft: Draft): Promise<Result<Draft>> {
  return write(
    journal,
    ({ records, drafts }) => [records, drafts],
    async (connection) => {
      const id = currentId(connection, draft.id);
      const [lying, settled] = await Promise.all([
        connection.drafts.get(id),
        connection.records.get(id),
      ]);
      if (isSettledAs(settled, draft)) return draft;
      if (!settled && isOverwritable(connection, { ...draft, id }, lying)) {
        return stored(connection, { ...draft, id, revision: lying?.revision ?? draft.revision });
      }
      return stored(connection, { ...draft, id: fork(connection, id), revision: 0 });
    },
  );
}

/**
 * Stores a draft while its page is going away: everything that has to happen happens before this returns. It goes
 * by what this page has last seen of the draft. Gives it back with its new revision, should the page live on.
 * @param atOnce whether the page may end right now; what is under way is then broken off to make room
 */
export function flushDraft(journal: Journal, draft: Draft, atOnce = false): Draft {
  const connection = inside(journal);
  const { db, seen } = connection;
  if (connection.lost || !db.isOpen()) return draft;
  const id = currentId(connection, draft.id);
  const mine = isOverwritable(connection, { ...draft, id }, seen.get(id));
  const row = rowFrom(connection, { ...draft, id: mine ? id : fork(connection, id) });
  if (atOnce) makeRoom(connection);
  const transaction = db.backendDB().transaction('drafts', 'readwrite', { durability: 'strict' });
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
  connection.flushed = draftFrom(connection, row);
  return connection.flushed;
}

/**
 * "Start fresh": what somebody wrote in becomes a removed check-in and stands under Removed, with the words that
 * this page has; an untouched draft just goes, and null comes back.
 */
export function discardDraft(
  journal: Journal,
  draft: Draft,
): Promise<Result<RemovedCheckIn | null>> {
  return write(journal, settling, async (connection) => {
    if (isTouched(draft.entry)) return settleAsRemoved(connection, draft);
    const id = currentId(connection, draft.id);
    const lying = await connection.drafts.get(id);
    if (isOverwritable(connection, { ...draft, id }, lying)) await connection.drafts.delete(id);
    return null;
  });
}

/** The drafts in rows that no record has come of, the one changed last first. */
async function unsettled(connection: Connection, rows: DraftRow[]): Promise<Draft[]> {
  if (rows.length === 0) return [];
  for (const { id, page, revision } of rows) connection.seen.set(id, { page, revision });
  const settled = await connection.records.bulkGet(rows.map(({ id }) => id));
  return rows
    .map((row) => draftFrom(connection, row))
    .filter((draft, index) => !isSettledAs(settled[index], draft))
    .toSorted(newestFirst);
}
