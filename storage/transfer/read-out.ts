import type { Day } from '../../domain/day';
import type { EarlierVersion } from '../../domain/journal-file';
import type { JournalRecord, KeptRecord, RecordKind } from '../../domain/record';
import { done, failed, type Result } from '../../domain/result';
import { type Connection, type Journal, readable } from '../connection';
import { isKept } from '../formats';
import { recordsFrom, versionsFrom } from '../from-rows';
import { highest, lowest } from '../library';
import { isMistake, problemFrom } from '../problems';
import type { RecordRow, WholeRow } from '../rows';
import { eachPage } from './pages';

/** Days from one to another, both included. */
export type Days = { from: Day; to: Day };

/** The records of a kind, all of them or those of some days. */
export type Wanted = { kind: RecordKind; days: Days | null };

/** What is told while the journal is read out. Everything is called at once, one page after another, and may not wait. */
export type Listener = {
  /** How many rows there are to read, before the first of them. */
  begins: (rows: number) => void;
  /** The next records of a kind that are kept, in order of day, writing and id. */
  kept: (kind: RecordKind, records: KeptRecord[]) => void;
  /** Once, after all that is kept, if it was asked for: what was removed, and what records were before a change. */
  rest: (removed: JournalRecord[], earlier: EarlierVersion[]) => void;
  /** After every page, with how many rows it had. Gives back whether to go on. */
  read: (rows: number) => boolean;
};

/**
 * Reads the journal out in pages, all of it as it is at one moment: in one transaction, in which nothing else is
 * waited for. Drafts can be written meanwhile; what changes records waits until it is over. False where it was stopped.
 * @param rest whether removed records and earlier versions are read too
 */
export async function readOut(
  journal: Journal,
  wanted: readonly Wanted[],
  rest: boolean,
  on: Listener,
): Promise<Result<boolean>> {
  const connection = readable(journal);
  const { db, records, versions } = connection;
  try {
    return await db.transaction('r', [records, versions], async () => {
      on.begins(await rowsIn(connection, wanted, rest));
      for (const one of wanted) {
        if (!(await readKind(connection, one, on))) return done(false);
      }
      return done(!rest || (await readRest(connection, on)));
    });
  } catch (error) {
    if (isMistake(error)) throw error;
    return failed(connection.lost ?? problemFrom(error, 'damaged'));
  }
}

/** As good a count as can be had without reading: what was removed lies among its kind, and is met again as such. */
async function rowsIn(
  connection: Connection,
  wanted: readonly Wanted[],
  rest: boolean,
): Promise<number> {
  const { records, versions } = connection;
  const counts = wanted.map((one) => rangeOf(connection, one)(null).count());
  if (rest) counts.push(records.orderBy('removed').count(), versions.count());
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

function rangeOf({ records }: Connection, { kind, days }: Wanted) {
  return (from: unknown) =>
    records
      .where('[kind+day+at]')
      .between(
        from ?? [kind, days?.from ?? lowest, lowest],
        [kind, days?.to ?? highest, highest],
        true,
        true,
      );
}

/** What a row stands under in the index of days. There is none in it that has not all three. */
function keyInIndex(row: RecordRow): string[] {
  const { kind, day, at } = row as WholeRow;
  return [kind, day, at];
}

function readKind(connection: Connection, wanted: Wanted, on: Listener): Promise<boolean> {
  return eachPage(
    rangeOf(connection, wanted),
    keyInIndex,
    ({ id }) => id,
    (rows) => {
      on.kept(wanted.kind, recordsFrom(connection, rows).filter(isKept));
      return on.read(rows.length);
    },
  );
}

async function readRest(connection: Connection, on: Listener): Promise<boolean> {
  const { records, versions } = connection;
  const removed: JournalRecord[] = [];
  const all = await eachPage<RecordRow>(
    (from) => records.where('removed').aboveOrEqual(from ?? ''),
    (row) => row.removed ?? '',
    ({ id }) => id,
    (rows) => {
      removed.push(...recordsFrom(connection, rows));
      return on.read(rows.length);
    },
  );
  const earlier: EarlierVersion[] = [];
  const both =
    all &&
    (await eachPage(
      (from) => versions.where('[id+stamp]').aboveOrEqual(from ?? [lowest]),
      ({ id, stamp }) => [id, stamp],
      ({ id, stamp }) => `${id} ${stamp}`,
      (rows) => {
        earlier.push(...versionsFrom(connection, rows));
        return on.read(rows.length);
      },
    ));
  if (both) on.rest(removed, earlier);
  return both;
}
