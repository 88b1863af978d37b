import type { Table } from 'dexie';
import {
  type CopyLabel,
  type CopyPurpose,
  type CopyStore,
  sameMark,
  secondCopy,
} from '../../domain/copy';
import { type Instant, instantFrom } from '../../domain/day';
import { noStamp } from '../../domain/stamp';
import { done, failed, type Result } from '../../domain/result';
import { type Connection, type Journal, readable } from '../connection';
import { isMistake, problemFrom } from '../problems';
import { isWhole, type RecordRow, type VersionRow } from '../rows';
import { valueIn } from '../device';
import { partsOf } from './copy-parts';
import { copyText, readableOf, type Rows } from './copy-text';

/** Rows that are read at once. */
const batch = 250;

/** Makes a copy of the journal as it is at one moment, under a name. Gives back its label. */
export async function copyJournal(
  journal: Journal,
  store: CopyStore,
  name: string,
  purpose: CopyPurpose,
): Promise<Result<CopyLabel>> {
  try {
    const connection = readable(journal);
    const { db, records, versions, device, world, formats } = connection;
    const [all, about] = await db.transaction('r', [records, versions, device], async () => {
      const read: Rows = {
        records: await allOf(records, ({ id }) => id),
        versions: await allOf(versions, ({ id, stamp }) => [id, stamp]),
      };
      return [read, await aboutJournal(connection, read.records.length)] as const;
    });
    const rows = readableOf(all, formats);
    const label = { name, purpose, ...labelOf(rows, instantFrom(world.now())), ...about };
    await writeRows(store, label, rows);
    if (connection.lost?.kind === 'erased') {
      // Deleted while this was written: what came after the deletion must not outlive it.
      await store.remove(name);
      return failed(connection.lost);
    }
    return done(label);
  } catch (error) {
    if (isMistake(error)) throw error;
    return failed(problemFrom(error));
  }
}

/** Writes rows as the copy that a label tells of. */
export function writeRows(store: CopyStore, label: CopyLabel, rows: Rows): Promise<void> {
  return store.write(label, partsOf(copyText(rows, label.madeAt)));
}

/** What a label says of the rows themselves. */
export function labelOf(
  { records }: Rows,
  madeAt: Instant,
): Pick<CopyLabel, 'madeAt' | 'checkIns' | 'first' | 'last'> {
  const days = records
    .filter(isWhole)
    .filter(({ kind, removed }) => kind === 'check-in' && removed === null)
    .map(({ day }) => day)
    .sort();
  return { madeAt, checkIns: days.length, first: days[0] ?? null, last: days.at(-1) ?? null };
}

/**
 * Makes the copy that lies beside the journal anew, if the journal has changed since. A journal without records makes
 * none: what lies there may be all that is left of another.
 * @param anew whether it is made even if nothing has changed, since words were cleared that it may still hold
 */
export async function refreshSecondCopy(
  journal: Journal,
  store: CopyStore,
  anew = false,
): Promise<Result<'made' | 'same' | 'empty'>> {
  const connection = readable(journal);
  const rows = await connection.records.count();
  if (rows === 0) return done('empty');
  const { mark, journal: id } = await aboutJournal(connection, rows);
  const there = (await store.labels()).find(({ name }) => name === secondCopy);
  if (!anew && there?.journal === id && sameMark(there.mark, mark)) return done('same');
  const made = await copyJournal(journal, store, secondCopy, 'second');
  return made.ok ? done('made') : made;
}

async function aboutJournal(
  { device }: Connection,
  rows: number,
): Promise<Pick<CopyLabel, 'journal' | 'mark'>> {
  const [id, stamps, brought] = await device.bulkGet(['journal', 'stamps', 'brought']);
  return {
    journal: String(id?.value),
    mark: {
      rows,
      stamp: valueIn(stamps, 'stamps')?.last ?? noStamp,
      brought: valueIn(brought, 'brought') ?? null,
    },
  };
}

/** Every row of a table, read some at a time, so that no task of the page is long. */
async function allOf<R extends RecordRow | VersionRow, K>(
  table: Table<R, K>,
  keyOf: (row: R) => unknown,
): Promise<R[]> {
  const rows: R[] = [];
  for (;;) {
    const last = rows.at(-1);
    const rest = last ? table.where(':id').above(keyOf(last)) : table.orderBy(':id');
    const some = await rest.limit(batch).toArray();
    rows.push(...some);
    if (some.length < batch) return rows;
  }
}
