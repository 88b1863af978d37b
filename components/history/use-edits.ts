import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckInEntry } from '../../domain/check-in';
import type { Problem } from '../../domain/problem';
import type { CheckIn, JournalRecord } from '../../domain/record';
import { whenLeaving } from '../../platform/pages';
import { dropEdit, editsUnderWay, flushEdits, saveEdit } from '../../storage/edits';
import { type Journal, whenLost } from '../../storage/journal';
import { changeRecord, recordWith, type Visit } from '../../storage/records';
import { editWriter } from './edit-writer';
import { bodyWith, type EditedCheckIn, entryOf, isUnchanged } from './edited';

export type OpenEdit = EditedCheckIn & { problem: Problem | null };

export type Edits = {
  open: ReadonlyMap<string, OpenEdit>;
  begin: (record: CheckIn) => void;
  change: (id: string, entry: CheckInEntry) => void;
  /**
   * Keeps a change; gives back whether it is kept, the edit's `problem` says why not.
   * @param live the check-in as it is now
   */
  keep: (id: string, live: CheckIn | null) => Promise<boolean>;
  /** Leaves the check-in as it was. */
  leave: (id: string) => Promise<void>;
};

/** The check-in that an edit is of, as it lies there: removed, it still says where the edit stands. */
function baseFrom(record: JournalRecord | null): CheckIn | null {
  if (!record || record.kind !== 'check-in' || record.body === null) return null;
  return { ...record, removed: null };
}

/**
 * The changes that are being typed into kept check-ins. Each is stored as it is typed and stands open again when
 * the page does, until it is kept or left.
 */
export function useEdits(journal: Journal, visit: Visit): Edits {
  const [open, setOpen] = useState<ReadonlyMap<string, OpenEdit>>(new Map());
  const latest = useRef(open);
  latest.current = open;

  const put = useCallback((id: string, change: (edit: OpenEdit | undefined) => OpenEdit | null) => {
    setOpen((before) => {
      const after = new Map(before);
      const edit = change(before.get(id));
      if (edit) after.set(id, edit);
      else after.delete(id);
      return after;
    });
  }, []);

  const writer = useMemo(
    () =>
      editWriter(
        (edit) => saveEdit(journal, edit),
        (id, problem) => put(id, (edit) => (edit ? { ...edit, problem } : null)),
      ),
    [journal, put],
  );

  useEffect(() => {
    // All of them, written before or not: another page that had the same one open may have taken it away.
    const flush = (atOnce: boolean) => {
      const changed = [...latest.current].filter(
        ([, { base, entry }]) => !isUnchanged(base.body, entry),
      );
      flushEdits(
        journal,
        changed.map(([id, { base, entry }]) => ({ id, base: base.stamp, entry })),
        atOnce,
      );
    };
    const stops = [whenLeaving(flush), whenLost(journal, () => flush(false))];
    return () => stops.forEach((stop) => stop());
  }, [journal]);

  useEffect(() => {
    let left = false;
    async function findAgain() {
      for (const { id, base, entry } of await editsUnderWay(journal)) {
        const record = baseFrom(await recordWith(journal, id));
        if (left) return;
        if (!record || isUnchanged(record.body, entry)) await dropEdit(journal, id);
        else {
          const begun = { base: { ...record, stamp: base }, entry, found: true, problem: null };
          put(id, (edit) => edit ?? begun);
        }
      }
    }
    findAgain().catch((error: unknown) => reportError(error));
    return () => {
      left = true;
    };
  }, [journal, put]);

  const begin = useCallback(
    (record: CheckIn) =>
      put(record.id, (edit) => {
        return edit ?? { base: record, entry: entryOf(record), found: false, problem: null };
      }),
    [put],
  );

  const change = useCallback(
    (id: string, entry: CheckInEntry) => {
      const edit = latest.current.get(id);
      if (!edit) return;
      put(id, () => ({ ...edit, entry, found: false }));
      writer.write({ id, base: edit.base.stamp, entry });
    },
    [put, writer],
  );

  const leave = useCallback(
    async (id: string) => {
      await writer.forget(id);
      // Should this fail, the edit stands open again at the next visit, which loses nothing.
      await dropEdit(journal, id);
      put(id, () => null);
    },
    [journal, put, writer],
  );

  const keep = useCallback(
    async (id: string, live: CheckIn | null) => {
      const edit = latest.current.get(id);
      if (!edit) return false;
      const body = bodyWith((live ?? edit.base).body, edit.entry);
      const kept = await changeRecord(journal, 'check-in', id, { body }, visit);
      if (kept.ok) await leave(id);
      else put(id, (now) => (now ? { ...now, problem: kept.problem } : null));
      return kept.ok;
    },
    [journal, visit, leave, put],
  );

  return { open, begin, change, keep, leave };
}
