import { instantFrom } from '../domain/day';
import type { EarlierVersion } from '../domain/journal-file';
import type { JournalRecord } from '../domain/record';
import type { Result } from '../domain/result';
import { type Journal, readable, write } from './connection';
import { touchDays } from './days';
import { recordFrom } from './formats';
import { highest, lowest } from './library';
import { Failure } from './problems';
import { isWhole, type WholeRow } from './rows';
import { takeStamp } from './stamps';

/** The earlier versions of a record, the newest first. */
export async function versionsOf(journal: Journal, id: string): Promise<EarlierVersion[]> {
  const { versions, formats } = readable(journal);
  const rows = await versions
    .where('[id+stamp]')
    .between([id, lowest], [id, highest])
    .reverse()
    .toArray();
  return rows.map((row) => recordFrom(formats, row) as EarlierVersion);
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
  const { records, formats } = readable(journal);
  const rows = await records.orderBy('removed').reverse().toArray();
  const all = await Promise.all(
    rows.map(async (row) => {
      const record = recordFrom(formats, row);
      if (record.body !== null) return { record, words: record };
      const [newest] = await versionsOf(journal, row.id);
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
      const { records, versions, world, formats } = connection;
      const [now, version] = await Promise.all([records.get(id), versions.get([id, stamp])]);
      if (!now || !version) throw new Failure({ kind: 'gone', detail: id });
      const { kept: _kept, ...before } = version;
      const row: WholeRow = {
        ...before,
        removed: null,
        stamp: await takeStamp(connection, now.stamp),
      };
      if (isWhole(now)) await versions.put({ ...now, kept: instantFrom(world.now()) });
      await records.put(row);
      await touchDays(connection, isWhole(now) ? [now, row] : [row]);
      return recordFrom(formats, row);
    },
  );
}

/** Forgets the earlier versions of a record. What shows stays. Gives back how many there were. */
export function forgetVersions(journal: Journal, id: string): Promise<Result<number>> {
  return write(
    journal,
    ({ versions }) => [versions],
    ({ versions }) => versions.where('[id+stamp]').between([id, lowest], [id, highest]).delete(),
  );
}
