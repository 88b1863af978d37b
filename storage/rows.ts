import type { Day, Instant } from '../domain/day';
import type { DraftKind } from '../domain/draft';
import type { RecordKind } from '../domain/record';
import type { Stamp } from '../domain/stamp';

/** A record as it lies in the table: its body still in the format `v` that it was written in. */
export type WholeRow = {
  id: string;
  kind: RecordKind;
  day: Day;
  at: Instant;
  zone: string;
  v: number;
  stamp: Stamp;
  removed: Stamp | null;
  body: unknown;
};

/** What lies there of a record that was removed more than thirty days ago. */
export type ClearedRow = { id: string; kind: RecordKind; stamp: Stamp; removed: Stamp };

export type RecordRow = WholeRow | ClearedRow;

/** A record as it was before a page's first change, and when that was put aside. */
export type VersionRow = WholeRow & { kept: Instant };

/** Something that is being typed, by which open page it was last written, and the format that its body is in. */
export type DraftRow = {
  id: string;
  kind: DraftKind;
  target: string;
  day: Day;
  base: Stamp | null;
  fields: readonly string[];
  was: Readonly<Record<string, unknown>>;
  waits: boolean;
  changed: Instant;
  revision: number;
  page: string;
  v: number;
  body: unknown;
};

/** Something about this device, or about what was shown on it; never exported. */
export type DeviceRow = { key: string; value: unknown };

/** Whether the row still has its words. */
export function isWhole(row: RecordRow): row is WholeRow {
  return 'body' in row;
}
