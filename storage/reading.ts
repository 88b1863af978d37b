import { bodyVersions, type Cleared, type JournalRecord, type RecordKind } from '../domain/record';
import { bodyShapes } from '../domain/shape/bodies';
import { clearedShape, earlierShape, envelopeShape, hasItsId } from '../domain/shape/record';
import { isObject, joined, type Shape } from '../domain/shape/shape';
import { type Stamp, stampFrom } from '../domain/stamp';
import { type Formats, newestFormat, upgradedBody } from './formats';
import type { RecordRow, VersionRow } from './rows';

/** What keeps a row from being read: a newer Afterglow wrote it, or one of its fields is not what it should be. */
export type RowFault = { newer: boolean; field: string };

/** What reading a row gives: what is in it, or what keeps it from being read. */
export type Reading<T> = { ok: true; value: T } | { ok: false; fault: RowFault };

/**
 * Reads a row of records: the one place where what lies on the disk, or in a file of ours, is looked at before anything
 * is made of it. The body comes back in the newest format.
 */
export function readRecord(formats: Formats, row: unknown): Reading<JournalRecord> {
  if (isObject(row) && !('body' in row)) {
    const field = clearedShape(row);
    if (field !== null) return bad(field);
    const cleared = { ...row, body: null } as Cleared<RecordKind> as JournalRecord;
    return { ok: true, value: withStamps(cleared) };
  }
  return readWhole(formats, row, envelopeShape);
}

/** Reads a row of earlier versions, with the instant at which it was put aside. */
export function readEarlier(
  formats: Formats,
  row: unknown,
): Reading<JournalRecord & Pick<VersionRow, 'kept'>> {
  return readWhole(formats, row, earlierShape) as Reading<JournalRecord & Pick<VersionRow, 'kept'>>;
}

function readWhole(
  formats: Formats,
  row: unknown,
  envelope: Shape<unknown>,
): Reading<JournalRecord> {
  const field = envelope(row);
  if (field !== null) return bad(field);
  const { id, kind, v, body } = row as { id: string; kind: RecordKind; v: number; body: unknown };
  const newest = newestFormat(formats, kind);
  if (v > newest) return { ok: false, fault: { newer: true, field: 'v' } };
  const upgraded = v < newest ? upgradedOrNull(formats, kind, v, body) : body;
  // The shapes are those of the formats that this Afterglow writes.
  const isOurs = newest === bodyVersions[kind];
  const wrong = isOurs ? bodyShapes[kind](upgraded) : isObject(upgraded) ? null : '';
  if (wrong !== null) return bad(joined('body', wrong));
  if (!hasItsId(id, kind, upgraded)) return bad('id');
  return {
    ok: true,
    value: withStamps({ ...(row as RecordRow), v: newest, body: upgraded } as JournalRecord),
  };
}

/** An upgrade may trust what it is given: where it stumbles, the body was none of its format. */
function upgradedOrNull(formats: Formats, kind: RecordKind, v: number, body: unknown): unknown {
  try {
    return upgradedBody(formats, kind, v, body);
  } catch {
    // What is null is no body of any kind: the row is set aside, and lies as it lay.
    return null;
  }
}

/** Stamps from beyond all time, which an earlier Afterglow took over from files, come into it again. */
function withStamps(record: JournalRecord): JournalRecord {
  const stamp = mended(record.stamp);
  const removed = record.removed === null ? null : mended(record.removed);
  if (stamp === record.stamp && removed === record.removed) return record;
  return { ...record, stamp, removed } as JournalRecord;
}

function mended(stamp: Stamp): Stamp {
  return stampFrom(stamp) ?? stamp;
}

function bad(field: string): { ok: false; fault: RowFault } {
  return { ok: false, fault: { newer: false, field } };
}
