import { isTouched } from '../domain/check-in';
import { instantFrom, millisecondsOf } from '../domain/day';
import { isOver, isSteady, type Times } from '../domain/lived';
import { daysKept, keptFor } from '../domain/merge';
import { isNewCheckIn } from '../domain/draft';
import { stampMilliseconds } from '../domain/stamp';
import { done, failed, type Result } from '../domain/result';
import { type Connection, inside, type Journal, write } from './connection';
import { draftFrom } from './draft-rows';
import { noteLived, timesNow } from './lived';
import { mendDates } from './mend-dates';
import { isMistake, problemFrom } from './problems';
import { reader } from './library';
import { cleared } from './removed';
import { isWhole, type RecordRow, type VersionRow } from './rows';

/** How many days a draft stays that nobody wrote in. */
const blankFor = 2;

/**
 * Counts today among the days lived, and clears what has had its days: words of what was removed more than thirty days ago
 * (that it was removed stays known), earlier versions as old as that, and drafts of days gone by that nobody wrote in. A
 * date that lies ahead of the clock is brought back to it first. After a jump of the clock nothing of this is done until a
 * second day was lived by it. Gives back how many records were cleared and versions let go. Where nothing is due it only
 * reads: a writing would stand in the way of words that are being typed.
 */
export async function tidy(journal: Journal): Promise<Result<number>> {
  const connection = inside(journal);
  if (connection.lost) return failed(connection.lost);
  try {
    const noted = await noteLived(journal);
    if (!noted.ok) return noted;
    const times = await timesNow(connection);
    if (!isSteady(times)) return done(0);
    const mended = await mendDates(journal);
    if (!mended.ok) return mended;
    if (await hasBlank(connection, times)) {
      const dropped = await write(
        journal,
        ({ drafts }) => [drafts],
        (inner) => dropBlank(inner, times),
      );
      if (!dropped.ok) return dropped;
    }
    if (!(await hasDue(connection, times))) return done(0);
    return await write(
      journal,
      ({ records, versions }) => [records, versions],
      (inner) => clearDue(inner, times),
    );
  } catch (error) {
    if (isMistake(error)) throw error;
    return failed(connection.lost ?? problemFrom(error));
  }
}

function dueRecords({ records, formats }: Connection, times: Times) {
  const before = String(times.now - keptFor).padStart(15, '0');
  return records
    .where('removed')
    .below(before)
    .filter(
      (row: RecordRow) =>
        isWhole(row) &&
        row.removed !== null &&
        isOver(stampMilliseconds(row.removed), daysKept, times) &&
        reader().readRecord(formats, row).ok,
    );
}

function oldVersions({ versions }: Connection, times: Times) {
  return versions
    .where('kept')
    .below(instantFrom(times.now - keptFor))
    .filter(({ kept }: VersionRow) => isOver(millisecondsOf(kept), daysKept, times));
}

/** New check-ins alone: a change that leaves a kept one blank says something. */
function blankDrafts({ drafts, formats }: Connection, times: Times) {
  return drafts.orderBy('day').filter((lying) => {
    const row = reader().readDraftRow(formats, lying);
    if (!row || !isNewCheckIn(row)) return false;
    if (!isOver(millisecondsOf(row.changed), blankFor, times)) return false;
    return !isTouched(draftFrom<'check-in'>(formats, row).body);
  });
}

async function hasBlank(connection: Connection, times: Times): Promise<boolean> {
  return (await blankDrafts(connection, times).first()) !== undefined;
}

async function hasDue(connection: Connection, times: Times): Promise<boolean> {
  if ((await dueRecords(connection, times).first()) !== undefined) return true;
  return (await oldVersions(connection, times).first()) !== undefined;
}

function dropBlank(connection: Connection, times: Times): Promise<number> {
  return blankDrafts(connection, times).delete();
}

async function clearDue(connection: Connection, times: Times): Promise<number> {
  const due = await dueRecords(connection, times).toArray();
  await connection.records.bulkPut(due.filter(isWhole).map(cleared));
  return due.length + (await oldVersions(connection, times).delete());
}
