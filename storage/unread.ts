import type { Table } from 'dexie';
import { type RecordKind, recordKinds } from '../domain/record';
import { dayFrom } from '../domain/day';
import { isObject } from '../domain/shape/shape';
import type { Result } from '../domain/result';
import { noteBrought } from './brought';
import { type Connection, type Journal, readable, write } from './connection';
import { putSummary, rowsOn } from './days';
import { type DeviceValues, valueIn } from './device';
import { readDraftRow } from './draft-reading';
import type { LyingDraft } from './lying-draft';
import type { RowFault } from './reading';
import { readEarlier, readRecord } from './reading';
import type { DeviceRow } from './rows';
import { summaryShape } from './summary-shape';
import { deviceShapes } from './device-shapes';

const tables = ['records', 'versions', 'drafts', 'device', 'days'] as const;

type UnreadTable = (typeof tables)[number];

/** A row that cannot be read, with as much as is known of it. */
export type Unread = {
  table: UnreadTable;
  /** Its primary key, and the same as text. */
  key: IDBValidKey;
  place: string;
  kind: RecordKind | null;
  /** The day that it says, as it says it. */
  day: string | null;
  fault: RowFault;
  /** The row as it lies. */
  row: unknown;
};

/** Rows that are read at once, so that no task of the page is long. */
const batch = 250;

/** Every row of the journal that cannot be read, looked for among all of them. */
export async function unreadRows(journal: Journal): Promise<Unread[]> {
  const connection = readable(journal);
  const found: Unread[] = [];
  for (const table of tables) {
    await eachRow(connection.db.table(table), (key, row) => {
      const fault = faultIn(connection, table, row);
      if (fault) found.push({ table, key, place: textOf(key), ...knownOf(row), fault, row });
    });
  }
  return found;
}

/**
 * Removes rows that cannot be read for good. One that can be read by now stays. What was worked out of other rows, or is
 * only remembered, comes to be again by itself.
 * @returns how many went
 */
export function removeUnread(
  journal: Journal,
  rows: ReadonlyArray<Pick<Unread, 'table' | 'key'>>,
): Promise<Result<number>> {
  return write(
    journal,
    ({ records, versions, drafts, device, days }) => [records, versions, drafts, device, days],
    async (connection) => {
      let gone = 0;
      for (const { table, key } of rows) {
        const place = connection.db.table<unknown, IDBValidKey>(table);
        const lying = await place.get(key);
        if (lying === undefined || !faultIn(connection, table, lying)) continue;
        await place.delete(key);
        gone += 1;
        const day = table === 'days' ? dayFrom(textOf(key)) : null;
        if (day) await putSummary(connection, day, await rowsOn(connection, day));
        if (table === 'device' && key === 'journal')
          await connection.device.put({ key, value: connection.world.newId() });
      }
      await noteBrought(connection);
      return gone;
    },
  );
}

/** What keeps a row of a table from being read; null where nothing does. */
function faultIn({ formats }: Connection, table: UnreadTable, row: unknown): RowFault | null {
  if (table === 'records' || table === 'versions') {
    const read = table === 'records' ? readRecord(formats, row) : readEarlier(formats, row);
    return read.ok ? null : read.fault;
  }
  if (table === 'device') return faultIf(!isRemembered(row));
  if (table === 'days') return faultIf(summaryShape(row) !== null);
  return faultIf(!isObject(row) || readDraftRow(formats, row as LyingDraft) === null);
}

function faultIf(is: boolean): RowFault | null {
  return is ? { newer: false, field: '' } : null;
}

/** What a newer Afterglow remembers under a key of its own is none of ours. */
function isRemembered(row: unknown): boolean {
  const key = isObject(row) && typeof row['key'] === 'string' ? row['key'] : '';
  if (!Object.hasOwn(deviceShapes, key)) return true;
  return valueIn(row as DeviceRow, key as keyof DeviceValues) !== undefined;
}

function textOf(key: IDBValidKey): string {
  return typeof key === 'string' ? key : JSON.stringify(key);
}

function knownOf(row: unknown): Pick<Unread, 'kind' | 'day'> {
  if (!isObject(row)) return { kind: null, day: null };
  const { kind, day, on } = row;
  const said = typeof day === 'string' ? day : on;
  return {
    kind: recordKinds.find((one) => one === kind) ?? null,
    day: typeof said === 'string' ? said.slice(0, 40) : null,
  };
}

/** Walks through a table by its primary key, in short readings. */
async function eachRow(
  table: Table<unknown, IDBValidKey>,
  on: (key: IDBValidKey, row: unknown) => void,
): Promise<void> {
  let last: IDBValidKey | null = null;
  for (;;) {
    const range = last === null ? table.orderBy(':id') : table.where(':id').above(last);
    const keys: IDBValidKey[] = await range.limit(batch).primaryKeys();
    const rows = await table.bulkGet(keys);
    keys.forEach((key, at) => {
      if (rows[at] !== undefined) on(key, rows[at]);
    });
    const end = keys.at(-1);
    if (end === undefined || keys.length < batch) return;
    last = end;
  }
}
