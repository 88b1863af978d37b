import { type Day, instantFrom } from '../domain/day';
import type { Bodies, JournalRecord, Kept, RecordKind } from '../domain/record';
import { noStamp, type Stamp } from '../domain/stamp';
import type { Connection } from './connection';
import { touchDays } from './days';
import { newestFormat } from './formats';
import { recordFrom } from './from-rows';
import { Failure } from './problems';
import { isWhole, type RecordRow, type VersionRow, type WholeRow } from './rows';
import { takeStamp } from './stamps';

/** What can be changed of a record: its body as a whole or some fields of it, the day that it belongs to. */
export type Change<K extends RecordKind> = {
  body?: Bodies[K];
  fields?: Partial<Bodies[K]>;
  day?: Day;
};

/** The tables that every change of a record writes in. */
export function stampedTables({ records, device, days }: Connection) {
  return [records, device, days];
}

export function gone(id: string): Failure {
  return new Failure({ kind: 'gone', detail: id });
}

/**
 * The row of a record that still has its words, and the record that it holds, inside a transaction; 'gone' where there is
 * none that can be read.
 */
export async function wholeRow(
  connection: Connection,
  id: string,
): Promise<{ row: WholeRow; record: JournalRecord }> {
  const row = await connection.records.get(id);
  if (!row || !isWhole(row)) throw gone(id);
  const record = recordFrom(connection, row);
  if (record === null) throw gone(id);
  return { row, record };
}

/**
 * Puts a row that cannot be read aside among the earlier versions, as it lies, where another is about to take its place;
 * inside a transaction over `versions`.
 */
export async function keepUnread(
  { versions, world }: Connection,
  row: RecordRow,
): Promise<unknown> {
  const stamp = typeof row.stamp === 'string' ? row.stamp : noStamp;
  return versions.put({ ...row, stamp, kept: instantFrom(world.now()) } as VersionRow);
}

/** Stores a new record, inside a transaction over `stampedTables`. */
export async function added<K extends RecordKind>(
  connection: Connection,
  kind: K,
  id: string,
  day: Day,
  body: Bodies[K],
): Promise<JournalRecord> {
  const { world, formats } = connection;
  const row: WholeRow = {
    ...{ id, kind, day, at: instantFrom(world.now()), zone: world.zone() },
    v: newestFormat(formats, kind),
    stamp: await takeStamp(connection, noStamp),
    ...{ removed: null, body },
  };
  await connection.records.add(row);
  await touchDays(connection, [row]);
  return { ...row, removed: null, body } as Kept<K> as JournalRecord;
}

/** Stores a row with a change, inside a transaction over `stampedTables`. */
export async function restamped<K extends RecordKind>(
  connection: Connection,
  row: WholeRow,
  change: Change<K>,
): Promise<JournalRecord> {
  const now = recordFrom(connection, row);
  if (now === null) throw gone(row.id);
  const changed = {
    ...row,
    day: change.day ?? row.day,
    v: newestFormat(connection.formats, row.kind),
    body: change.body ?? { ...now.body, ...change.fields },
    stamp: await takeStamp(connection, row.stamp as Stamp),
  };
  return stored(connection, changed, row);
}

/**
 * Stores a row as it is, inside a transaction over `stampedTables`.
 * @param before the row that lay there, if it may have lain on another day
 */
export async function stored(
  connection: Connection,
  row: WholeRow,
  before: WholeRow = row,
): Promise<JournalRecord> {
  await connection.records.put(row);
  await touchDays(connection, [before, row]);
  const record = recordFrom(connection, row);
  if (record === null) throw gone(row.id);
  return record;
}
