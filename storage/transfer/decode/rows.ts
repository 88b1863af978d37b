import { faultAt } from '../../../domain/file-fault';
import type { EarlierVersion } from '../../../domain/journal-file';
import { type JournalRecord, type RecordKind, recordKinds } from '../../../domain/record';
import { isObject } from '../../../domain/shape/shape';
import type { Formats } from '../../formats';
import { readEarlier, type Reading, readRecord } from '../../reading';

type Where = { list: string; nth: number | null };

/** A record of one of these kinds that is there. */
export function keptRow(
  formats: Formats,
  value: unknown,
  kinds: readonly RecordKind[],
  where: Where,
): JournalRecord {
  const kind = isObject(value) ? value['kind'] : null;
  if (recordKinds.some((one) => one === kind) && !kinds.some((one) => one === kind))
    throw badRecord(where, 'kind');
  const record = readIn(where, readRecord(formats, value));
  if (record.body === null) throw badRecord(where, 'body');
  if (record.removed !== null) throw badRecord(where, 'removed');
  return record;
}

/** A removed record of any kind, with or without its words. */
export function removedRow(formats: Formats, value: unknown, where: Where): JournalRecord {
  const record = readIn(where, readRecord(formats, value));
  if (record.removed === null) throw badRecord(where, 'removed');
  return record;
}

/** An earlier version of a record of any kind. */
export function earlierRow(formats: Formats, value: unknown, where: Where): EarlierVersion {
  return readIn(where, readEarlier(formats, value)) as EarlierVersion;
}

/** What was read; a `Fault` that names the field where it could not be. */
function readIn<T>(where: Where, read: Reading<T>): T {
  if (read.ok) return read.value;
  const { newer, field } = read.fault;
  throw newer ? faultAt('newer', { ...where, field }) : badRecord(where, field);
}

function badRecord(where: Where, field: string): Error {
  return faultAt('bad-record', { ...where, field });
}
