import type { EarlierVersion } from '../domain/journal-file';
import type { JournalRecord } from '../domain/record';
import { type Connection, inside, type Journal } from './connection';
import { reader } from './library';
import type { RecordRow, VersionRow } from './rows';

/** The record that a row holds, its body in the newest format. A row that cannot be read is set aside: then null. */
export function recordFrom(connection: Connection, row: RecordRow): JournalRecord | null {
  const read = reader().readRecord(connection.formats, row);
  if (read.ok) return read.value;
  setAside(connection);
  return null;
}

/** The records that rows hold, without those that cannot be read. */
export function recordsFrom(connection: Connection, rows: readonly RecordRow[]): JournalRecord[] {
  return rows.map((row) => recordFrom(connection, row)).filter((record) => record !== null);
}

/** The earlier versions that rows hold, without those that cannot be read. */
export function versionsFrom(
  connection: Connection,
  rows: readonly VersionRow[],
): EarlierVersion[] {
  const read = rows.map((row) => reader().readEarlier(connection.formats, row));
  if (read.some(({ ok }) => !ok)) setAside(connection);
  return read.flatMap((one) => (one.ok ? [one.value as EarlierVersion] : []));
}

/** Calls back once rows have been met that cannot be read; at once where that was before. Gives back how to stop. */
export function whenSetAside(journal: Journal, listener: () => void): () => void {
  const { aside } = inside(journal);
  aside.listeners.add(listener);
  if (aside.some) listener();
  return () => aside.listeners.delete(listener);
}

/** Notes that a row could not be read. What it is, is told by looking through all of them. */
export function setAside({ aside }: Connection): void {
  if (aside.some) return;
  aside.some = true;
  for (const listener of aside.listeners) listener();
}
