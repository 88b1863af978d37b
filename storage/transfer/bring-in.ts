import { instantFrom } from '../../domain/day';
import type { EarlierVersion } from '../../domain/journal-file';
import {
  met,
  putAside,
  saysNothing,
  type Standing,
  tidied,
  versionKey,
  withEarlier,
} from '../../domain/merge';
import { isSteady } from '../../domain/lived';
import type { JournalRecord } from '../../domain/record';
import { done, type Result } from '../../domain/result';
import { noteBrought } from '../brought';
import { type Connection, type Journal, write } from '../connection';
import { isKept } from '../formats';
import { recordFrom, versionsFrom } from '../from-rows';
import { keepUnread } from '../record-rows';
import { readEarlier, readRecord } from '../reading';
import { timesNow } from '../lived';
import { Failure } from '../problems';
import { isWhole, type RecordRow, type VersionRow } from '../rows';
import { dropCopy, noteWayBack, putAsideWhole } from './way-back';
import { Touched } from './touched-days';

/** What is to come into the journal. */
export type Bringing = {
  records: readonly JournalRecord[];
  earlier: readonly EarlierVersion[];
};

/**
 * What becomes of a record that is here already: `merge` has the newer version show and puts the other aside; `add`
 * leaves ours as it is, removed or not, and puts nothing aside. `replace` has what comes in take the place of all there is.
 */
export type Manner = 'merge' | 'add' | 'replace';

/** How far it is, and how to stop it: until the last row is written nothing of it is stored. */
export type Steps = {
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
};

/** How many records came in that can be seen, by how they stood to ours, and how many versions were put aside. */
export type Brought = Record<Standing, number> & {
  /** Of the newer ones: records that were here and are removed now. */
  removals: number;
  aside: number;
  /** Name of the copy to go back to how it was before; null where nothing has changed. */
  back: string | null;
};

/** Rows that are read and written at once: a task of the page stays short. */
const batch = 250;

/**
 * Brings records into the journal: the one way by which anything comes in that was not written here. All of it comes in
 * or nothing, in one transaction, which also sums the days up again; before that, unless only what is new is added, the journal
 * as it is is put aside as a copy to go back to. The device's last stamp stays where it is, so that a clock that was wrong elsewhere does not win
 * here for ever. What nobody sees is not brought back: words whose thirty days are over.
 * @param alsoNote what else is written if it comes in, in the same transaction; to the tables of `written`
 */
export async function bringIn(
  journal: Journal,
  bringing: Bringing,
  manner: Manner,
  steps: Steps = {},
  alsoNote: (connection: Connection) => Promise<void> = () => Promise.resolve(),
): Promise<Result<Brought>> {
  const back = manner === 'add' ? done(null) : await putAsideWhole(journal);
  if (!back.ok) return back;
  const brought = await write(journal, written, async (connection) => {
    const counts = await broughtIn(connection, bringing, manner, steps);
    if (back.value !== null && isChange(manner, counts)) await noteWayBack(connection, back.value);
    await alsoNote(connection);
    return counts;
  });
  const changed = brought.ok && isChange(manner, brought.value);
  if (!changed && back.value !== null) await dropCopy(journal, back.value);
  return brought.ok ? done({ ...brought.value, back: changed ? back.value : null }) : brought;
}

function isChange(manner: Manner, counts: Counts): boolean {
  const { new: fresh, newer, aside, versions, neverHere } = counts;
  return manner === 'replace' || fresh + newer + aside + versions + neverHere > 0;
}

type Counts = Omit<Brought, 'back'> & { versions: number; neverHere: number };

async function broughtIn(
  connection: Connection,
  bringing: Bringing,
  manner: Manner,
  steps: Steps,
): Promise<Counts> {
  const now = connection.world.now();
  // By a clock that may have jumped nothing is over: what has had its days goes when they were lived.
  const isBelieved = isSteady(await timesNow(connection));
  const { records, earlier } = isBelieved ? tidied(bringing, now) : bringing;
  if (manner === 'replace') await clearReadable(connection);
  const ours = new Set(await connection.records.toCollection().primaryKeys());
  const touched = new Touched(connection, ours.size === 0);
  const counts: Counts = {
    new: 0,
    newer: 0,
    older: 0,
    same: 0,
    removals: 0,
    aside: 0,
    versions: 0,
    neverHere: 0,
  };
  const versions = manner === 'add' ? [] : earlier;
  const all = records.length + versions.length;

  for (const [before, some] of inBatches(records)) {
    proceed(steps, before, all);
    const there = await rowsWith(connection, some, ours);
    const settled = some.map((record) => settle(connection, there, record, manner, counts));
    await keepOverwritten(connection, settled, there);
    const aside = settled.map((one) => one.aside).filter((record) => record !== null);
    counts.aside += await putEarlier(
      connection,
      aside.map((record) => putAside(record, instantFrom(now))),
    );
    const rows = settled.map(({ row }) => row).filter((row) => row !== null);
    await putRecords(connection, rows, there, touched);
  }
  for (const [before, some] of inBatches(versions)) {
    proceed(steps, records.length + before, all);
    counts.versions += await putEarlier(connection, some);
  }
  proceed(steps, all, all);
  await touched.sumUp();
  if (isChange(manner, counts)) await noteBrought(connection);
  proceed(steps, all, all);
  return counts;
}

/** Takes everything that can be read; what cannot be is in no copy to go back to, and stays until it is removed by itself. */
async function clearReadable({ records, versions, days, formats }: Connection): Promise<void> {
  for (const [, keys] of inBatches(await records.toCollection().primaryKeys())) {
    const lying = (await records.bulkGet(keys)).filter((row) => row !== undefined);
    const read = lying.filter((row) => readRecord(formats, row).ok);
    await records.bulkDelete(read.map(({ id }) => id));
  }
  for (const [, keys] of inBatches(await versions.toCollection().primaryKeys())) {
    const lying = (await versions.bulkGet(keys)).filter((row) => row !== undefined);
    const read = lying.filter((row) => readEarlier(formats, row).ok);
    await versions.bulkDelete(read.map(({ id, stamp }) => [id, stamp]));
  }
  await days.clear();
}

/** The tables that bringing in writes to. */
export function written({ records, versions, device, days }: Connection) {
  return [records, versions, device, days];
}

/** Tells how far it is. Throws, and so ends the transaction with nothing stored, where the person stopped it. */
export function proceed({ onProgress, signal }: Steps, done: number, all: number): void {
  if (signal?.aborted) throw new Failure({ kind: 'stopped', detail: `After ${done} of ${all}` });
  onProgress?.(done, all);
}

/** The rows of a list, some at a time, with how many went before. */
export function* inBatches<T>(rows: readonly T[]): Generator<[done: number, some: T[]]> {
  for (let done = 0; done < rows.length; done += batch)
    yield [done, rows.slice(done, done + batch)];
}

/** The row in which a record lies. */
export function rowFrom(record: JournalRecord): RecordRow {
  if (record.body !== null) return record;
  const { id, kind, stamp, removed } = record;
  return { id, kind, stamp, removed };
}

/** Those rows that some records meet, by id, where `ours` are the ids of all that are here. */
export async function rowsWith(
  { records }: Connection,
  some: readonly JournalRecord[],
  ours: ReadonlySet<string>,
): Promise<Map<string, RecordRow>> {
  const ids = some.map(({ id }) => id).filter((id) => ours.has(id));
  if (ids.length === 0) return new Map();
  const rows = await records.bulkGet(ids);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
}

type Settled = { row: JournalRecord | null; aside: JournalRecord | null };

/** What is written for a record that comes in, if anything. */
function settle(
  connection: Connection,
  there: ReadonlyMap<string, RecordRow>,
  theirs: JournalRecord,
  manner: Manner,
  counts: Counts,
): Settled {
  const row = there.get(theirs.id);
  const ours = row ? recordFrom(connection, row) : null;
  if (row && manner === 'add') {
    counts.same += 1;
    return { row: null, aside: null };
  }
  const { shows, aside, standing } = met(ours, theirs);
  if (!saysNothing(standing, theirs)) counts[standing] += 1;
  else if (standing === 'new') counts.neverHere += 1;
  if (standing === 'newer' && ours?.removed === null && shows.removed !== null)
    counts.removals += 1;
  return { row: shows === theirs ? theirs : null, aside };
}

/** Keeps, as they lie, rows that cannot be read and that a record is about to be written over. */
async function keepOverwritten(
  connection: Connection,
  settled: readonly Settled[],
  there: ReadonlyMap<string, RecordRow>,
): Promise<void> {
  for (const { row } of settled) {
    const lying = row && there.get(row.id);
    if (lying && !readRecord(connection.formats, lying).ok) await keepUnread(connection, lying);
  }
}

async function putRecords(
  connection: Connection,
  coming: readonly JournalRecord[],
  there: ReadonlyMap<string, RecordRow>,
  touched: Touched,
): Promise<void> {
  if (coming.length === 0) return;
  for (const record of coming) {
    const before = there.get(record.id);
    if (before && isWhole(before) && readRecord(connection.formats, before).ok)
      touched.left(before);
    if (isKept(record)) touched.came(record);
  }
  await connection.records.bulkPut(coming.map(rowFrom));
}

/** Puts versions aside, beside those that are there. Gives back how many were not there. */
export async function putEarlier(
  connection: Connection,
  some: readonly EarlierVersion[],
): Promise<number> {
  if (some.length === 0) return 0;
  const { versions } = connection;
  const keys = some.map(({ id, stamp }): [string, string] => [id, stamp]);
  const there = new Map<string, EarlierVersion>();
  const lying = (await versions.bulkGet(keys)).filter((row) => row !== undefined);
  for (const version of versionsFrom(connection, lying)) there.set(versionKey(version), version);
  const rows = [...withEarlier(there, some).values()];
  if (rows.length > 0) await versions.bulkPut(rows as VersionRow[]);
  return rows.length;
}
