import type { Table } from 'dexie';
import { type Day, type Instant, instantFrom } from '../domain/day';
import type { Bodies, JournalRecord, RecordKind } from '../domain/record';
import type { Result } from '../domain/result';
import { type Connection, inside, type Journal, readable, write } from './connection';
import { newestFormat, upgradedBody } from './formats';
import { makeRoom } from './last-moment';
import { added, gone, restamped, stampedTables } from './record-rows';
import type { Visit } from './records';
import { isWhole } from './rows';

/** Words typed into a record, of whatever kind but a check-in, that may not be in it yet. */
export type Typed<K extends RecordKind = RecordKind> = {
  /** Id of the record, whether it is there or is still to come. */
  id: string;
  kind: K;
  /** The day that a record still to come is for. */
  day: Day;
  /** The whole body as the page shows it. */
  body: Bodies[K];
  /** The fields of it that were typed in; a record that is there takes over these and no others. */
  fields: readonly (keyof Bodies[K] & string)[];
  /** Whether they stay by themselves until the person keeps them; else they belong into the record at once. */
  waits: boolean;
};

/** As they lie among the drafts. They have no `day`, so that no index of days leads to them. */
type TypedRow = {
  id: string;
  typed: string;
  kind: RecordKind;
  on: Day;
  changed: Instant;
  v: number;
  body: unknown;
  fields: readonly string[];
  waits: boolean;
};

const prefix = 'typed-';

function typedRows({ db }: Connection): Table<TypedRow, string> {
  return db.table<TypedRow, string>('drafts');
}

function rowFrom<K extends RecordKind>({ world, formats }: Connection, typed: Typed<K>): TypedRow {
  const { id, kind, day, body, fields, waits } = typed;
  return {
    ...{ id: `${prefix}${id}`, typed: id, kind, on: day },
    changed: instantFrom(world.now()),
    v: newestFormat(formats, kind),
    ...{ body, fields, waits },
  };
}

function typedFrom<K extends RecordKind>({ formats }: Connection, row: TypedRow): Typed<K> {
  const body = upgradedBody(formats, row.kind, row.v, row.body) as Bodies[K];
  const fields = row.fields as readonly (keyof Bodies[K] & string)[];
  return { id: row.typed, kind: row.kind as K, day: row.on, body, fields, waits: row.waits };
}

/** What was typed into records of a kind and waits to be kept. */
export async function typedInto<K extends RecordKind>(
  journal: Journal,
  kind: K,
): Promise<Typed<K>[]> {
  const connection = readable(journal);
  const rows = await typedRows(connection).where('id').startsWith(prefix).toArray();
  const waiting = rows.filter((row) => row.kind === kind && row.waits);
  return waiting.map((row) => typedFrom<K>(connection, row));
}

/** Stores what was typed beside its record. */
export function saveTyped<K extends RecordKind>(
  journal: Journal,
  typed: Typed<K>,
): Promise<Result<string>> {
  return write(
    journal,
    ({ drafts }) => [drafts],
    (connection) => typedRows(connection).put(rowFrom(connection, typed)),
  );
}

/**
 * Stores what was typed while its page is going away: all of it happens before this returns.
 * @param atOnce whether the page may end right now; what is under way is then broken off to make room
 */
export function flushTyped<K extends RecordKind>(
  journal: Journal,
  typed: Typed<K>,
  atOnce: boolean,
): void {
  const connection = inside(journal);
  const { db } = connection;
  if (connection.lost || !db.isOpen()) return;
  if (atOnce) makeRoom(connection);
  const transaction = db.backendDB().transaction('drafts', 'readwrite', { durability: 'strict' });
  transaction.objectStore('drafts').put(rowFrom(connection, typed));
  transaction.commit();
}

/** Lets go of what was typed. */
export function dropTyped(journal: Journal, id: string): Promise<Result<void>> {
  return write(
    journal,
    ({ drafts }) => [drafts],
    (connection) => typedRows(connection).delete(`${prefix}${id}`),
  );
}

/**
 * Puts what was typed into its record, which is begun if there is none, and takes it from the drafts, in one
 * transaction. A removed record takes it too, and stays removed; what is cleared is 'gone'. The first change in a
 * visit puts the version before aside.
 */
export async function keepTyped<K extends RecordKind>(
  journal: Journal,
  typed: Typed<K>,
  visit: Visit,
): Promise<Result<JournalRecord<K>>> {
  const first = !visit.changed.has(typed.id);
  visit.changed.add(typed.id);
  const kept = await write(journal, keeping, (connection) => settled(connection, typed, first));
  if (!kept.ok && first) visit.changed.delete(typed.id);
  return kept as Result<JournalRecord> as Result<JournalRecord<K>>;
}

/** Puts everything into its record that a page could only store on its way out. Gives back how much that was. */
export function settleTyped(journal: Journal): Promise<Result<number>> {
  return write(journal, keeping, async (connection) => {
    const rows = await typedRows(connection).where('id').startsWith(prefix).toArray();
    const due = rows.filter(({ waits }) => !waits);
    for (const row of due) {
      const typed = typedFrom(connection, row);
      const there = await connection.records.get(typed.id);
      if (there && !isWhole(there)) await typedRows(connection).delete(row.id);
      else await settled(connection, typed, true);
    }
    return due.length;
  });
}

function keeping(connection: Connection) {
  return [...stampedTables(connection), connection.versions, connection.drafts];
}

async function settled<K extends RecordKind>(
  connection: Connection,
  typed: Typed<K>,
  first: boolean,
): Promise<JournalRecord> {
  const { id, kind, day, body } = typed;
  const row = await connection.records.get(id);
  await typedRows(connection).delete(`${prefix}${id}`);
  if (!row) return added(connection, kind, id, day, body);
  if (!isWhole(row) || row.kind !== kind) throw gone(id);
  if (first) {
    await connection.versions.put({ ...row, kept: instantFrom(connection.world.now()) });
  }
  const fields = Object.fromEntries(typed.fields.map((field) => [field, body[field]]));
  return restamped(connection, row, { fields: fields as Partial<Bodies[K]> });
}
