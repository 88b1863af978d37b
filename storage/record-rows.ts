import { type Day, instantFrom } from '../domain/day';
import type { Bodies, JournalRecord, RecordKind } from '../domain/record';
import { noStamp, type Stamp } from '../domain/stamp';
import type { Connection } from './connection';
import { touchDays } from './days';
import { newestFormat, recordFrom } from './formats';
import { Failure } from './problems';
import { isWhole, type WholeRow } from './rows';
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

/** The row of a record that still has its words, inside a transaction; 'gone' where there is none. */
export async function wholeRow({ records }: Connection, id: string): Promise<WholeRow> {
  const row = await records.get(id);
  if (!row || !isWhole(row)) throw gone(id);
  return row;
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
  return recordFrom(formats, row);
}

/** Stores a row with a change, inside a transaction over `stampedTables`. */
export async function restamped<K extends RecordKind>(
  connection: Connection,
  row: WholeRow,
  change: Change<K>,
): Promise<JournalRecord> {
  const now = recordFrom(connection.formats, row);
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
  return recordFrom(connection.formats, row);
}
