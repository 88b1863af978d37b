import type { CopyLabel } from '../../domain/copy';
import type { JournalRecord } from '../../domain/record';
import { done, failed, type Result } from '../../domain/result';
import type { Stamp } from '../../domain/stamp';
import { type Connection, inside, type Journal, write } from '../connection';
import { deviceValue } from '../device';
import { isKept } from '../formats';
import { isMistake, problemFrom } from '../problems';
import { readEarlier, readRecord } from '../reading';
import { isWhole, type RecordRow, type VersionRow } from '../rows';
import { stampsIn } from '../stamps';
import { noteBrought } from '../brought';
import { inBatches, proceed, rowFrom, type Steps, written } from './bring-in';
import { readCopy } from './read-copy';
import { Touched } from './touched-days';
import { copiesAside, dropCopy, forgetWaysBack } from './way-back';

/** What going back did: records that went, that are as they were before, and that stayed because they changed since. */
export type TakenOut = { out: number; back: number; stayed: number };

/**
 * Takes out again what was brought in, as one: the journal is as it was when the copy was made, but for what the person
 * has written or changed on this device since, which stays. All of it or nothing.
 */
export async function takeOut(
  journal: Journal,
  name: string,
  steps: Steps = {},
): Promise<Result<TakenOut>> {
  const { world, formats } = inside(journal);
  const known = await copiesKnown(journal);
  if (!known.ok) return known;
  const { aside, noted } = known.value;
  const label = aside.find((one) => one.name === name);
  if (!label) return failed({ kind: 'copy-gone', detail: 'There is no such copy' });
  // It has served, and those made after it are of a journal that is no longer there.
  const since = noted.slice(0, noted.indexOf(name) + 1);
  const over = aside.filter((one) => one === label || since.includes(one.name));
  const copy = await readCopy(world.copies, name, formats);
  if (!copy.ok) return failed({ kind: 'copy-gone', detail: copy.fault.kind });
  const taken = await write(journal, written, async (connection) => {
    const { records } = copy.value;
    const earlier = copy.value.earlier as VersionRow[];
    const isSince = await sinceIn(connection, label.mark.stamp);
    const rest = new Map(records.map((record) => [record.id, record]));
    const touched = new Touched(connection, false);
    const result: TakenOut = { out: 0, back: 0, stayed: 0 };
    const stays = new Set<string>();
    const ids = await connection.records.toCollection().primaryKeys();
    const all = ids.length + records.length;
    for (const [before, some] of inBatches(ids)) {
      proceed(steps, before, all);
      // What cannot be read is in no copy: it stays as it lies.
      const rows = (await connection.records.bulkGet(some))
        .filter((row) => row !== undefined)
        .filter((row) => readRecord(formats, row).ok);
      for (const row of rows.filter(isSince)) stays.add(row.id);
      const gone = rows.filter((row) => !isSince(row) && !rest.has(row.id));
      result.out += gone.length;
      const leaving = rows.filter((row) => !isSince(row) && isOther(row, rest.get(row.id)));
      for (const row of leaving.filter(isWhole)) touched.left(row);
      await connection.records.bulkDelete(gone.map(({ id }) => id));
      for (const row of rows) if (!isOther(row, rest.get(row.id))) rest.delete(row.id);
    }
    result.stayed = stays.size;
    const returning = [...rest.values()].filter(({ id }) => !stays.has(id));
    for (const [done, some] of inBatches(returning)) {
      proceed(steps, ids.length + done, all);
      await putBack(connection, some, touched);
      result.back += some.length;
    }
    await versionsBack(connection, earlier, stays);
    await touched.sumUp();
    await noteBrought(connection);
    await forgetWaysBack(connection, over);
    proceed(steps, all, all);
    return result;
  });
  if (taken.ok) for (const { name: gone } of over) await dropCopy(journal, gone);
  return taken;
}

async function copiesKnown(
  journal: Journal,
): Promise<Result<{ aside: CopyLabel[]; noted: string[] }>> {
  try {
    const noted = (await deviceValue(journal, 'ways-back')) ?? [];
    return done({ aside: await copiesAside(journal), noted });
  } catch (error) {
    if (isMistake(error)) throw error;
    return failed(problemFrom(error));
  }
}

/** Tells whether a row was written or changed on this device after a stamp. */
async function sinceIn(connection: Connection, stamp: Stamp): Promise<(row: RecordRow) => boolean> {
  const { device } = stampsIn(connection, await connection.device.get('stamps'));
  return (row) => row.stamp > stamp && row.stamp.endsWith(device);
}

function isOther(row: RecordRow, before: JournalRecord | undefined): boolean {
  return before?.stamp !== row.stamp || (before.body === null) === isWhole(row);
}

async function putBack(
  connection: Connection,
  some: readonly JournalRecord[],
  touched: Touched,
): Promise<void> {
  for (const record of some) if (isKept(record)) touched.came(record);
  await connection.records.bulkPut(some.map(rowFrom));
}

/** The versions as they were; those of records that stay are left beside them. */
async function versionsBack(
  { versions, formats }: Connection,
  earlier: readonly VersionRow[],
  stays: ReadonlySet<string>,
): Promise<void> {
  const goes = (row: VersionRow) => !stays.has(row.id) && readEarlier(formats, row).ok;
  for (const [, keys] of inBatches(await versions.toCollection().primaryKeys())) {
    const lying = (await versions.bulkGet(keys)).filter((row) => row !== undefined);
    await versions.bulkDelete(lying.filter(goes).map(({ id, stamp }) => [id, stamp]));
  }
  for (const [, some] of inBatches(earlier)) await versions.bulkPut(some);
}
