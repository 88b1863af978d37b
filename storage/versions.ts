import type { PromiseExtended } from 'dexie';
import { instantFrom } from '../domain/day';
import type { EarlierVersion } from '../domain/journal-file';
import type { JournalRecord, KeptRecord } from '../domain/record';
import type { Result } from '../domain/result';
import { type Connection, type Journal, readable, write } from './connection';
import { touchDays } from './days';
import { recordFrom, recordsFrom, versionsFrom } from './from-rows';
import { highest, lowest } from './library';
import { Failure } from './problems';
import { keepUnread } from './record-rows';
import { isWhole, type VersionRow } from './rows';
import { takeStamp } from './stamps';

/** The earlier versions of a record, the newest first. */
export async function versionsOf(journal: Journal, id: string): Promise<EarlierVersion[]> {
  const connection = readable(journal);
  return versionsFrom(connection, (await versionRows(connection, id)).toReversed());
}

/** The ids of records that have earlier versions, by when the last of them was put aside, the newest first. */
export async function recordsWithVersions(journal: Journal): Promise<string[]> {
  const rows = await readable(journal).versions.orderBy('kept').reverse().toArray();
  return [...new Set(rows.map(({ id }) => id))];
}

/** A removed record and the words that putting it back brings back. */
export type PutBack = { record: JournalRecord; words: JournalRecord };

/**
 * What was removed and can be put back, the newest removal first: with its own words, or where a file removed it that had
 * none any more, with those of its newest earlier version.
 */
export async function canBePutBack(journal: Journal): Promise<PutBack[]> {
  const connection = readable(journal);
  const rows = await connection.records.orderBy('removed').reverse().toArray();
  const all = await Promise.all(
    recordsFrom(connection, rows).map(async (record) => {
      if (record.body !== null) return { record, words: record };
      const [newest] = await versionsOf(journal, record.id);
      return newest ? { record, words: newest } : null;
    }),
  );
  return all.filter((one) => one !== null);
}

/**
 * Shows an earlier version again: it becomes the newest, on the day that it was on, and what showed until now is put
 * aside. A record that was removed, cleared even, is put back with it.
 */
export function showVersion(
  journal: Journal,
  id: string,
  stamp: string,
): Promise<Result<JournalRecord>> {
  return write(
    journal,
    ({ records, versions, device, days }) => [records, versions, device, days],
    async (connection) => {
      const { records, versions, world } = connection;
      const [lying, rows] = await Promise.all([records.get(id), versionRows(connection, id)]);
      const version = versionsFrom(connection, rows).find((one) => one.stamp === stamp);
      if (!lying || !version) throw new Failure({ kind: 'gone', detail: id });
      const now = recordFrom(connection, lying);
      const { kept: _kept, ...before } = version;
      const row = {
        ...before,
        removed: null,
        stamp: await takeStamp(connection, now?.stamp ?? version.stamp),
      } as KeptRecord;
      if (now === null) await keepUnread(connection, lying);
      else if (isWhole(lying)) await versions.put({ ...lying, kept: instantFrom(world.now()) });
      await records.put(row);
      await touchDays(connection, now?.body ? [now, row] : [row]);
      return row;
    },
  );
}

/** The rows of a record's earlier versions, the oldest stamp first. */
function versionRows({ versions }: Connection, id: string): PromiseExtended<VersionRow[]> {
  return versions.where('[id+stamp]').between([id, lowest], [id, highest]).toArray();
}

/** Forgets the earlier versions of a record. What shows stays. Gives back how many there were. */
export function forgetVersions(journal: Journal, id: string): Promise<Result<number>> {
  return write(
    journal,
    ({ versions }) => [versions],
    ({ versions }) => versions.where('[id+stamp]').between([id, lowest], [id, highest]).delete(),
  );
}
