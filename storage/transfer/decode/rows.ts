import * as v from 'valibot';
import { faultAt, type Place } from '../../../domain/file-fault';
import type { EarlierVersion } from '../../../domain/journal-file';
import {
  recordKinds,
  type Cleared,
  type JournalRecord,
  type RecordKind,
} from '../../../domain/record';
import { type Formats, newestFormat, upgradedBody } from '../../formats';
import { bodies } from './bodies';
import { day, instant, name, stamp } from './fields';

type Where = { list: string; nth: number | null };

const zone = v.pipe(name, v.minLength(1));
const format = v.pipe(v.number(), v.integer(), v.minValue(1));
const kind = v.picklist(recordKinds);

const envelope = {
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/)),
  kind,
  day,
  at: instant,
  zone,
  v: format,
  stamp,
  body: v.unknown(),
};

const kept = v.strictObject({ ...envelope, removed: v.null() });
const removed = v.strictObject({ ...envelope, removed: stamp });
const cleared = v.strictObject({ id: envelope.id, kind, stamp, removed: stamp });
const earlier = v.strictObject({ ...envelope, removed: v.nullable(stamp), kept: instant });

/** Names that mean more than themselves to some code: no record has them. */
const perilous = ['__proto__', 'constructor', 'prototype'];

/** A record of one of these kinds that is there. */
export function keptRow(
  formats: Formats,
  value: unknown,
  kinds: readonly RecordKind[],
  where: Where,
): JournalRecord {
  const row = checked(kept, value, where);
  if (!kinds.includes(row.kind)) throw badRecord(where, 'kind');
  return withBody(formats, row, where) as JournalRecord;
}

/** A removed record of any kind, with or without its words. */
export function removedRow(formats: Formats, value: unknown, where: Where): JournalRecord {
  if (typeof value === 'object' && value !== null && !('body' in value)) {
    return {
      ...checked(cleared, value, where),
      body: null,
    } as Cleared<RecordKind> as JournalRecord;
  }
  return withBody(formats, checked(removed, value, where), where) as JournalRecord;
}

/** An earlier version of a record of any kind. */
export function earlierRow(formats: Formats, value: unknown, where: Where): EarlierVersion {
  return withBody(formats, checked(earlier, value, where), where) as EarlierVersion;
}

/** Reads what a schema describes into a new object, or throws a `Fault` that names the field. */
function checked<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  where: Where,
  within = '',
): v.InferOutput<S> {
  const peril = perilIn(value);
  if (peril !== null) throw badRecord(where, joined(within, peril));
  const read = v.safeParse(schema, value, { abortEarly: true });
  if (read.success) return read.output;
  throw badRecord(where, joined(within, v.getDotPath(read.issues[0]) ?? ''));
}

type Enveloped = { id: string; kind: RecordKind; v: number; body: unknown };

function withBody<R extends Enveloped>(formats: Formats, row: R, where: Where): R {
  const newest = newestFormat(formats, row.kind);
  if (row.v > newest) throw faultAt('newer', placeIn(where, 'v'));
  const upgraded = row.v < newest ? upgradedBody(formats, row.kind, row.v, row.body) : row.body;
  const body = checked(bodies[row.kind] as v.GenericSchema, upgraded, where, 'body');
  if (!hasItsId(row.id, row.kind, body)) throw badRecord(where, 'id');
  return { ...row, v: newest, body };
}

/** A fixed id belongs to the kind of which there is one, or to the setting of its key, and to nothing else. */
function hasItsId(id: string, of: RecordKind, body: unknown): boolean {
  if (id === 'plan') return of === 'plan';
  if (!id.startsWith('setting-')) return true;
  return of === 'setting' && id === `setting-${(body as { key: string }).key}`;
}

function perilIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (perilous.includes(key)) return key;
    const found = perilIn(inner);
    if (found !== null) return joined(key, found);
  }
  return null;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('.');
}

function placeIn(where: Where, field: string): Place {
  return { ...where, field };
}

function badRecord(where: Where, field: string): Error {
  return faultAt('bad-record', placeIn(where, field));
}
