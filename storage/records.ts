import { type Day, dayAt, instantFrom, usualEndOfDay } from '../domain/day';
import type { Bodies, JournalRecord, Kept, RecordKind, Removed } from '../domain/record';
import type { Result } from '../domain/result';
import { noStamp, removalStamp } from '../domain/stamp';
import { type Journal, readable, write } from './connection';
import { isKept, isRemoved, newestFormat } from './formats';
import { recordFrom, recordsFrom } from './from-rows';
import { highest, lowest } from './library';
import {
  added,
  type Change,
  gone,
  keepUnread,
  restamped,
  stampedTables,
  stored,
  wholeRow,
} from './record-rows';
import { isWhole, type WholeRow } from './rows';
import { takeStamp } from './stamps';

/** A page's stay: of each record that it changes, one earlier version is put aside. */
export type Visit = { readonly changed: Set<string> };

/** Begins a page's stay. */
export function newVisit(): Visit {
  return { changed: new Set() };
}

/** All records of a kind that are kept, by day and time of writing. */
export async function recordsOf<K extends RecordKind>(
  journal: Journal,
  kind: K,
): Promise<Kept<K>[]> {
  const connection = readable(journal);
  const rows = await connection.records
    .where('[kind+day+at]')
    .between([kind, lowest], [kind, highest])
    .toArray();
  return recordsFrom(connection, rows).filter(isKept) as JournalRecord[] as Kept<K>[];
}

/** One record by its id, whatever its state; null where there never was one, or none that can be read. */
export async function recordWith(journal: Journal, id: string): Promise<JournalRecord | null> {
  const [record = null] = await recordsWith(journal, [id]);
  return record;
}

/** Records by their ids, in the order of these; null where there never was one, or none that can be read. */
export async function recordsWith(
  journal: Journal,
  ids: readonly string[],
): Promise<(JournalRecord | null)[]> {
  const connection = readable(journal);
  const rows = await connection.records.bulkGet([...ids]);
  return rows.map((row) => (row ? recordFrom(connection, row) : null));
}

/**
 * Stores a new record.
 * @param fixed the id, for a kind of which there is one
 */
export function addRecord<K extends RecordKind>(
  journal: Journal,
  kind: K,
  day: Day,
  body: Bodies[K],
  fixed?: string,
): Promise<Result<Kept<K>>> {
  return write(journal, stampedTables, async (connection) => {
    const id = fixed ?? connection.world.newId();
    return (await added(connection, kind, id, day, body)) as Kept<K>;
  });
}

/**
 * Changes a record's body, day or both; its first change in a visit puts the version before aside.
 * Refuses with 'gone' what is not there, was removed, or is of another kind.
 */
export async function changeRecord<K extends RecordKind>(
  journal: Journal,
  kind: K,
  id: string,
  change: Change<K>,
  visit: Visit,
): Promise<Result<Kept<K>>> {
  const first = !visit.changed.has(id);
  visit.changed.add(id);
  const changed = await write(
    journal,
    ({ records, versions, device, days }) => [records, versions, device, days],
    async (connection) => {
      const { row } = await wholeRow(connection, id);
      if (row.removed !== null || row.kind !== kind) throw gone(id);
      if (first) {
        await connection.versions.put({ ...row, kept: instantFrom(connection.world.now()) });
      }
      return restamped(connection, row, change);
    },
  );
  if (!changed.ok && first) visit.changed.delete(id);
  return changed as Result<JournalRecord> as Result<Kept<K>>;
}

/** Removes a record; its words stay under "Removed" for thirty days. What is removed already stays as it is. */
export function removeRecord(journal: Journal, id: string): Promise<Result<JournalRecord>> {
  return write(journal, stampedTables, async (connection) => {
    const { row, record } = await wholeRow(connection, id);
    if (row.removed !== null) return record;
    const stamp = await takeStamp(connection, row.stamp);
    const removed = removalStamp(stamp, connection.world.now());
    return stored(connection, { ...row, stamp, removed });
  });
}

/** Puts a removed record back. What is not removed stays as it is; what is cleared is 'gone'. */
export function putBackRecord(journal: Journal, id: string): Promise<Result<JournalRecord>> {
  return write(journal, stampedTables, async (connection) => {
    const { row, record } = await wholeRow(connection, id);
    if (row.removed === null) return record;
    const stamp = await takeStamp(connection, row.stamp);
    return stored(connection, { ...row, stamp, removed: null });
  });
}

/** The removed records whose words are still there, the newest removal first. */
export async function removedRecords(journal: Journal): Promise<Removed<RecordKind>[]> {
  const connection = readable(journal);
  const rows = await connection.records.orderBy('removed').reverse().filter(isWhole).toArray();
  return recordsFrom(connection, rows).filter(isRemoved);
}

/**
 * Stores a body under a fixed id, whether or not there was one before. One that cannot be read is put aside as it lies
 * among the earlier versions.
 */
export function putFixed<K extends RecordKind>(
  journal: Journal,
  kind: K,
  id: string,
  body: Bodies[K],
): Promise<Result<Kept<K>>> {
  return write(
    journal,
    (connection) => [...stampedTables(connection), connection.versions],
    async (connection) => {
      const { records, world, formats } = connection;
      const lying = await records.get(id);
      const before = lying ? recordFrom(connection, lying) : null;
      if (lying && before === null) await keepUnread(connection, lying);
      const now = world.now();
      const fresh = { day: dayAt(now, world.zone(), usualEndOfDay), at: instantFrom(now) };
      const row: WholeRow = {
        ...(before?.body ? before : { id, kind, ...fresh, zone: world.zone() }),
        v: newestFormat(formats, kind),
        stamp: await takeStamp(connection, before?.stamp ?? noStamp),
        removed: null,
        body,
      };
      return (await stored(connection, row)) as Kept<K>;
    },
  );
}
