import { checkInFrom } from '../domain/check-in';
import { type Day, type Instant, instantFrom } from '../domain/day';
import type { Draft } from '../domain/draft';
import type { CheckIn, JournalRecord, RemovedCheckIn } from '../domain/record';
import type { Result } from '../domain/result';
import { nextStamp, noStamp, removalStamp } from '../domain/stamp';
import { type Connection, type Journal, readable, write } from './connection';
import { putSummary, rowsOn } from './days';
import { type DeviceValues, valueIn } from './device';
import { currentId, isOverwritable, isSettledAs } from './draft-claims';
import { lyingClaim } from './draft-rows';
import { isKept, newestFormat } from './formats';
import { recordFrom, recordsFrom } from './from-rows';
import type { DeviceRow, WholeRow } from './rows';
import { highest, lowest } from './library';
import { stampRow, stampsIn } from './stamps';

/** Where a check-in stands in the history; pages are read from here on. */
export type Place = { day: Day; at: Instant; id: string };

/**
 * Keeps what was written as a check-in of the draft's day. In one transaction the record is there, the draft
 * gone, and the device knows its last stamp and that something was written. Trying again after a doubtful failure
 * keeps nothing twice; a draft that another page has written in meanwhile stays where it is.
 * @param instead id of another draft whose words are in this one; it goes in the same moment
 */
export function keepCheckIn(
  journal: Journal,
  draft: Draft,
  instead: string | null = null,
): Promise<Result<CheckIn>> {
  return write(journal, settling, async (connection) => {
    if (instead !== null) await connection.drafts.delete(instead);
    return settle(connection, draft, false);
  }) as Promise<Result<CheckIn>>;
}

/** What a discarded draft with words in it becomes: a check-in that stands under Removed. */
export function settleAsRemoved(connection: Connection, draft: Draft): Promise<RemovedCheckIn> {
  return settle(connection, draft, true) as Promise<RemovedCheckIn>;
}

/** The tables that the settling of a draft writes in. */
export function settling({ records, drafts, device, days }: Connection) {
  return [records, drafts, device, days];
}

/** The check-ins that are kept on a day, the oldest first. */
export function checkInsOn(journal: Journal, day: Day): Promise<CheckIn[]> {
  return checkInsBetween(journal, day, day);
}

/** The check-ins that are kept on the days from `from` to `to`, both included, in order of day and writing. */
export async function checkInsBetween(journal: Journal, from: Day, to: Day): Promise<CheckIn[]> {
  const connection = readable(journal);
  const rows = await connection.records
    .where('[kind+day+at]')
    .between(['check-in', from, lowest], ['check-in', to, highest])
    .toArray();
  return recordsFrom(connection, rows).filter(isCheckIn);
}

/**
 * The next `limit` check-ins before a place (from the newest on if null): the newest day first, in it the latest
 * writing first, and by id where even that is the same.
 */
export function checkInsBefore(
  journal: Journal,
  before: Place | null,
  limit: number,
): Promise<CheckIn[]> {
  return pageFrom(readable(journal), before, limit, 'back');
}

/** The next `limit` check-ins after a place, the nearest first: the other way from `checkInsBefore`. */
export function checkInsAfter(journal: Journal, after: Place, limit: number): Promise<CheckIn[]> {
  return pageFrom(readable(journal), after, limit, 'on');
}

/** Reads on from a place by ranges of the index, in as few steps as there are removed rows in the way. */
async function pageFrom(
  connection: Connection,
  place: Place | null,
  limit: number,
  way: 'back' | 'on',
): Promise<CheckIn[]> {
  const page: CheckIn[] = [];
  const { records } = connection;
  let from = place;
  // Rows of the very same instant have to be passed by again.
  let spare = 8;
  while (page.length < limit) {
    const edge = from ? ['check-in', from.day, from.at] : null;
    const range = records
      .where('[kind+day+at]')
      .between(
        way === 'on' && edge ? edge : ['check-in', lowest, lowest],
        way === 'back' && edge ? edge : ['check-in', highest, highest],
        true,
        true,
      );
    const wanted = limit - page.length + spare;
    const rows = await (way === 'back' ? range.reverse() : range).limit(wanted).toArray();
    const past = from;
    // Each row of the index has the day and the instant that it stands under, whatever else is wrong with it.
    const beyond = (rows as WholeRow[]).filter((row) => past === null || isPast(row, past, way));
    page.push(...recordsFrom(connection, beyond).filter(isCheckIn));
    if (rows.length < wanted) break;
    const last = beyond.at(-1);
    if (last) from = last;
    else spare *= 4;
  }
  return page.slice(0, limit);
}

function isPast(row: Place, place: Place, way: 'back' | 'on'): boolean {
  if (row.day !== place.day || row.at !== place.at) return true;
  return way === 'back' ? row.id < place.id : row.id > place.id;
}

function isCheckIn(record: JournalRecord): record is CheckIn {
  return record.kind === 'check-in' && isKept(record);
}

/** One reading and one writing round trip: this stands between the key press and "Kept". */
async function settle(
  connection: Connection,
  draft: Draft,
  removed: boolean,
): Promise<JournalRecord> {
  const { records, drafts, device, world, formats } = connection;
  const id = currentId(connection, draft.id);
  const [there, lying, stampsRow, lastRow, ofDay] = await Promise.all([
    records.get(id),
    lyingClaim(connection, id),
    device.get('stamps'),
    device.get('written'),
    rowsOn(connection, draft.day),
  ]);
  const mine = isOverwritable(connection, { ...draft, id }, lying);
  if (there && isSettledAs(there, draft) && (there.removed !== null) === removed) {
    if (mine) await drafts.delete(id);
    const settled = recordFrom(connection, there);
    if (settled) return settled;
  }
  const stamps = stampsIn(connection, stampsRow);
  const now = world.now();
  const stamp = nextStamp(now, stamps.last, noStamp, stamps.device);
  const row: WholeRow = {
    id: there || !mine ? world.newId() : id,
    kind: 'check-in',
    day: draft.day,
    at: instantFrom(now),
    zone: world.zone(),
    v: newestFormat(formats, 'check-in'),
    stamp,
    removed: removed ? removalStamp(stamp, now) : null,
    body: checkInFrom(draft.body),
  };
  const last = valueIn(lastRow, 'written');
  const deviceRows = [stampRow(stamps.device, stamp), writtenRow(last, row)];
  await Promise.all([
    records.add(row),
    device.bulkPut(removed ? deviceRows.slice(0, 1) : deviceRows),
    putSummary(connection, row.day, [...ofDay, row]),
    ...(mine ? [drafts.delete(id)] : []),
  ]);
  return row as JournalRecord;
}

/** The latest day that something was kept for; the instant of the keeping is always the last one. */
function writtenRow(last: DeviceValues['written'] | undefined, { day, at }: WholeRow): DeviceRow {
  const latest = last && last.day > day ? last.day : day;
  return { key: 'written', value: { day: latest, at } satisfies DeviceValues['written'] };
}
