import { instantFrom, millisecondsOf } from '../../../domain/day';
import type { Program } from '../../../domain/import/harvest';
import { isFoundStamp } from '../../../domain/import/check-in-of';
import { isOver, type Times } from '../../../domain/lived';
import { daysKept } from '../../../domain/merge';
import type { CheckIn } from '../../../domain/record';
import type { Result } from '../../../domain/result';
import { type Connection, type Journal, readable, write } from '../../connection';
import { touchDays } from '../../days';
import { deviceValue, lyingValue } from '../../device';
import { readRecord } from '../../reading';
import { timesNow } from '../../lived';
import { isWhole } from '../../rows';
import type { Batch } from './batch';
import { bringIn, inBatches, proceed, type Steps, written } from '../bring-in';

/** How many were taken out, and how many were changed or removed since and stay as they are. */
export type TakenOut = { taken: number; stayed: number };

/**
 * Adds the check-ins that a plan brings in, all of them or none, and remembers in the same transaction which they were.
 * What is there already under their ids stays as it is.
 */
export async function addBatch(
  journal: Journal,
  records: readonly CheckIn[],
  programs: readonly Program[],
  steps: Steps = {},
): Promise<Result<{ batch: string; came: number }>> {
  const { world } = readable(journal);
  const batch: Batch = {
    id: world.newId(),
    at: instantFrom(world.now()),
    programs: [...programs],
    ids: records.map(({ id }) => id),
  };
  const brought = await bringIn(journal, { records, earlier: [] }, 'add', steps, (connection) =>
    noteBatch(connection, batch),
  );
  if (!brought.ok) return brought;
  return { ok: true, value: { batch: batch.id, came: brought.value.new } };
}

/** What came in during the last thirty days, the latest first. */
export async function batchesOf(journal: Journal): Promise<Batch[]> {
  const times = await timesNow(readable(journal));
  const batches = (await deviceValue(journal, 'brought-in')) ?? [];
  return batches.filter((batch) => !hasHadItsDays(batch, times));
}

/**
 * Takes out again what came in at once: the journal is then as if it never had, and the same file can come in anew.
 * What was changed or removed since stays as it is. All of it in one transaction.
 */
export function takeOut(
  journal: Journal,
  batch: string,
  steps: Steps = {},
): Promise<Result<TakenOut>> {
  return write(journal, written, async (connection) => {
    const { records, device } = connection;
    const batches = (await lyingValue(connection, 'brought-in')) ?? [];
    const ids = batches.find(({ id }) => id === batch)?.ids ?? [];
    const out: TakenOut = { taken: 0, stayed: 0 };
    for (const [done, some] of inBatches(ids)) {
      proceed(steps, done, ids.length);
      const there = (await records.bulkGet(some))
        .filter((row) => row !== undefined)
        .filter((row) => readRecord(connection.formats, row).ok)
        .filter(isWhole);
      const mine = there.filter(({ stamp, removed }) => removed === null && isFoundStamp(stamp));
      out.taken += mine.length;
      out.stayed += there.length - mine.length;
      await records.bulkDelete(mine.map(({ id }) => id));
      await touchDays(connection, mine);
    }
    await device.put({ key: 'brought-in', value: batches.filter(({ id }) => id !== batch) });
    return out;
  });
}

/** Remembers a batch beside the earlier ones. Part of the transaction that brings it in. */
async function noteBatch(connection: Connection, batch: Batch): Promise<void> {
  const { device } = connection;
  const times = await timesNow(connection);
  const batches = (await lyingValue(connection, 'brought-in')) ?? [];
  const value = [batch, ...batches.filter((before) => !hasHadItsDays(before, times))];
  await device.put({ key: 'brought-in', value });
}

function hasHadItsDays({ at }: Batch, times: Times): boolean {
  return isOver(millisecondsOf(at), daysKept, times);
}
