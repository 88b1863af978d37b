import { isTouched } from '../domain/check-in';
import { instantFrom } from '../domain/day';
import { keptFor } from '../domain/merge';
import { done, failed, type Result } from '../domain/result';
import { type Connection, inside, type Journal, write } from './connection';
import { isMistake, problemFrom } from './problems';
import { cleared } from './removed';
import { isWhole } from './rows';

/** How long a draft stays that nobody wrote in: two days, in milliseconds. */
const blankFor = 2 * 24 * 60 * 60 * 1000;

/**
 * Clears the words of what was removed more than thirty days ago (that it was removed stays known), earlier
 * versions as old as that, and drafts of days gone by that nobody wrote in. Gives back how many records were cleared and
 * versions let go. Where nothing is due it only reads: a writing would stand in the way of words that are being typed.
 */
export async function tidy(journal: Journal): Promise<Result<number>> {
  const connection = inside(journal);
  if (connection.lost) return failed(connection.lost);
  try {
    if (await hasBlank(connection)) {
      const dropped = await write(journal, ({ drafts }) => [drafts], dropBlank);
      if (!dropped.ok) return dropped;
    }
    if (!(await hasDue(connection))) return done(0);
  } catch (error) {
    if (isMistake(error)) throw error;
    return failed(connection.lost ?? problemFrom(error));
  }
  return write(journal, ({ records, versions }) => [records, versions], clearDue);
}

function dueRecords({ records, world }: Connection) {
  const before = String(world.now() - keptFor).padStart(15, '0');
  return records.where('removed').below(before).filter(isWhole);
}

function oldVersions({ versions, world }: Connection) {
  return versions.where('kept').below(instantFrom(world.now() - keptFor));
}

/** By the index of days, which the edits that lie among the drafts are not in: a blank one says something. */
function blankDrafts({ drafts, world }: Connection) {
  const before = instantFrom(world.now() - blankFor);
  return drafts
    .orderBy('day')
    .filter(({ changed, entry }) => changed < before && !isTouched(entry));
}

async function hasBlank(connection: Connection): Promise<boolean> {
  return (await blankDrafts(connection).first()) !== undefined;
}

async function hasDue(connection: Connection): Promise<boolean> {
  if ((await dueRecords(connection).first()) !== undefined) return true;
  return (await oldVersions(connection).first()) !== undefined;
}

function dropBlank(connection: Connection): Promise<number> {
  return blankDrafts(connection).delete();
}

async function clearDue(connection: Connection): Promise<number> {
  const due = await dueRecords(connection).toArray();
  await connection.records.bulkPut(due.filter(isWhole).map(cleared));
  return due.length + (await oldVersions(connection).delete());
}
