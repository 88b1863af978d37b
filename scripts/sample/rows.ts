import type { Day, Instant } from '../../domain/day';
import { millisecondsOf } from '../../domain/day';
import {
  bodyVersions,
  type Bodies,
  type Cleared,
  type Kept,
  type RecordKind,
  type Removed,
} from '../../domain/record';
import { nextStamp, noStamp, type Stamp } from '../../domain/stamp';

/** For which day something was written, when and where. */
export type Writing = { day: Day; at: Instant; zone: string };

/** The device that the whole sample was written on. */
const device = '5a3c19e7';

/** The stamp of a change made at an instant. */
export function stampAt(at: Instant): Stamp {
  return nextStamp(millisecondsOf(at), noStamp, noStamp, device);
}

/** A record as it is first written; `changed` where it was last changed later than that. */
export function keptRow<K extends RecordKind>(
  kind: K,
  id: string,
  { day, at, zone }: Writing,
  body: Bodies[K],
  changed: Instant = at,
): Kept<K> {
  const stamp = stampAt(changed > at ? changed : at);
  return { id, kind, day, at, zone, v: bodyVersions[kind], stamp, removed: null, body };
}

/** The record, removed at an instant; its words are still there. */
export function removedRow<K extends RecordKind>(row: Kept<K>, at: Instant): Removed<K> {
  const stamp = stampAt(at);
  return { ...row, stamp, removed: stamp };
}

/** What is left of it thirty days later. */
export function clearedRow<K extends RecordKind>(row: Kept<K>, at: Instant): Cleared<K> {
  const stamp = stampAt(at);
  return { id: row.id, kind: row.kind, stamp, removed: stamp, body: null };
}
