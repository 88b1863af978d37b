import type { BackupState } from '../domain/backup';
import {
  type Day,
  dayAfter,
  dayAt,
  type Instant,
  instantFrom,
  millisecondsOf,
} from '../domain/day';
import { isAhead } from '../domain/lived';
import { done, type Result } from '../domain/result';
import { stampMilliseconds, withMilliseconds } from '../domain/stamp';
import { type Connection, inside, type Journal, write } from './connection';
import { type DeviceValues, valueIn } from './device';
import { reader } from './library';
import { isWhole } from './rows';
import type { Batch } from './transfer/import/batch';

/**
 * Brings dates that lie ahead of the clock, since a clock was wrong when they were given, back to it: of removals, of
 * earlier versions, and of what the device remembers. Otherwise they would keep what they date for as long as they are
 * ahead. Only what is counted from is changed: no stamp of a change, and no day that somebody lived. Where nothing is to be
 * mended it only reads. To be called once the clock can be believed.
 */
export async function mendDates(journal: Journal): Promise<Result<number>> {
  const connection = inside(journal);
  const ahead = await datesAhead(connection);
  const remembered = await mendedValues(connection);
  if (ahead === 0 && remembered.length === 0) return done(0);
  return write(journal, ({ records, versions, device }) => [records, versions, device], mend);
}

async function datesAhead(connection: Connection): Promise<number> {
  return (await removedAhead(connection).count()) + (await versionsAhead(connection).count());
}

function removedAhead({ records, world, formats }: Connection) {
  const now = world.now();
  return records
    .where('removed')
    .above(String(now).padStart(15, '0'))
    .filter(
      (row) =>
        isWhole(row) &&
        row.removed !== null &&
        isAhead(stampMilliseconds(row.removed), now) &&
        reader().readRecord(formats, row).ok,
    );
}

/** Years of more than four digits begin with a sign, and sort before all others. */
function versionsAhead({ versions, world }: Connection) {
  const now = world.now();
  return versions
    .where('kept')
    .above(instantFrom(now))
    .or('kept')
    .below('0')
    .filter(({ kept }) => isAhead(millisecondsOf(kept), now));
}

async function mend(connection: Connection): Promise<number> {
  const { records, versions, device, world } = connection;
  const now = world.now();
  const removed = (await removedAhead(connection).toArray()).filter(isWhole);
  await records.bulkPut(
    removed.map((row) => ({
      ...row,
      removed: row.removed && withMilliseconds(row.removed, now),
    })),
  );
  const earlier = await versionsAhead(connection).toArray();
  await versions.bulkPut(earlier.map((row) => ({ ...row, kept: instantFrom(now) })));
  const values = await mendedValues(connection);
  await device.bulkPut(values);
  return removed.length + earlier.length + values.length;
}

type Mended = { key: string; value: unknown };

/** What the device remembers with a date ahead of the clock, as it is to be. */
async function mendedValues({ device, world }: Connection): Promise<Mended[]> {
  const [asked, written, backup, brought] = await device.bulkGet([
    'asked',
    'written',
    'backup',
    'brought-in',
  ]);
  const now = world.now();
  const latest = dayAfter(dayAt(now, world.zone(), 0), 1);
  const rows: (Mended | null)[] = [
    mendedAsked(valueIn(asked, 'asked'), latest),
    mendedWritten(valueIn(written, 'written'), latest, now),
    mendedBackup(valueIn(backup, 'backup'), now),
    mendedBatches(valueIn(brought, 'brought-in'), now),
  ];
  return rows.filter((row) => row !== null);
}

function mendedAsked(asked: DeviceValues['asked'] = {}, latest: Day): Mended | null {
  if (!Object.values(asked).some((day) => day > latest)) return null;
  const days = Object.entries(asked).map(([id, day]) => [id, day > latest ? latest : day]);
  return { key: 'asked', value: Object.fromEntries(days) };
}

function mendedWritten(
  written: DeviceValues['written'] | undefined,
  latest: Day,
  now: number,
): Mended | null {
  if (!written || (written.day <= latest && !isAhead(millisecondsOf(written.at), now))) return null;
  const day = written.day > latest ? latest : written.day;
  return { key: 'written', value: { day, at: backTo(written.at, now) } };
}

function mendedBackup(backup: BackupState | undefined, now: number): Mended | null {
  const { saved = null, dismissed = null } = backup ?? {};
  const isWrong = [saved?.at, dismissed].some((at) => at && isAhead(millisecondsOf(at), now));
  if (!backup || !isWrong) return null;
  const value: BackupState = {
    ...backup,
    saved: saved && { ...saved, at: backTo(saved.at, now) },
    dismissed: dismissed && backTo(dismissed, now),
  };
  return { key: 'backup', value };
}

function mendedBatches(batches: Batch[] = [], now: number): Mended | null {
  if (!batches.some(({ at }) => isAhead(millisecondsOf(at), now))) return null;
  return {
    key: 'brought-in',
    value: batches.map((batch) => ({ ...batch, at: backTo(batch.at, now) })),
  };
}

function backTo(at: Instant, now: number): Instant {
  return isAhead(millisecondsOf(at), now) ? instantFrom(now) : at;
}
