import type { DraftKind } from '../domain/draft';
import type { JournalRecord, KeptRecord, RecordKind, Removed } from '../domain/record';
import { Failure } from './problems';
import type { BodyUpgrade, Rung } from './schema';

/** How bodies of every age are read: for each kind the upgrades from its format 1 to the newest. */
export type Formats = ReadonlyMap<RecordKind, readonly BodyUpgrade[]>;

/** The formats that a ladder leads to. */
export function formatsOf(rungs: readonly Rung[]): Formats {
  const formats = new Map<RecordKind, BodyUpgrade[]>();
  for (const rung of rungs) {
    for (const [kind, upgrade] of Object.entries(rung.bodies ?? {})) {
      const before = formats.get(kind as RecordKind) ?? [];
      formats.set(kind as RecordKind, [...before, upgrade]);
    }
  }
  return formats;
}

/** The format that bodies of a kind are written in. */
export function newestFormat(formats: Formats, kind: RecordKind): number {
  return 1 + (formats.get(kind)?.length ?? 0);
}

/** The format that the body of a draft is written in; a form's fields have but one. */
export function draftFormat(formats: Formats, kind: DraftKind): number {
  return kind === 'form' ? 1 : newestFormat(formats, kind);
}

/** A body of format `v` in the newest one. Refuses, as a `Failure`, what a newer Afterglow has written. */
export function upgradedBody(
  formats: Formats,
  kind: RecordKind,
  v: number,
  body: unknown,
): unknown {
  if (v > newestFormat(formats, kind)) {
    throw new Failure({ kind: 'newer-journal', detail: `${kind} in format ${v}` });
  }
  const due = (formats.get(kind) ?? []).slice(v - 1);
  return due.reduce<unknown>((before, upgrade) => upgrade(before as never), body);
}

/** Whether a record is there: neither removed nor cleared. */
export function isKept(record: JournalRecord): record is KeptRecord {
  return record.removed === null;
}

/** Whether a record was removed and can still be put back. */
export function isRemoved(
  record: JournalRecord,
): record is { [K in RecordKind]: Removed<K> }[RecordKind] {
  return record.removed !== null && record.body !== null;
}
