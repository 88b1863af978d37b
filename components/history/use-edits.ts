import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckInEntry } from '../../domain/check-in';
import { instantFrom } from '../../domain/day';
import { changesOf, type Draft, newDraft } from '../../domain/draft';
import type { Problem } from '../../domain/problem';
import type { CheckIn, JournalRecord } from '../../domain/record';
import { newId, now } from '../../platform/clock';
import type { Result } from '../../domain/result';
import { draftsOf, dropDraft, saveDraft } from '../../storage/drafts';
import type { Journal } from '../../storage/journal';
import { recordWith, type Visit } from '../../storage/records';
import { type DraftWriter, draftWriter } from '../drafts/draft-writer';
import { useFlushing } from '../drafts/use-flushing';
import { bodyWith, type EditedCheckIn, entryOf, isUnchanged } from './edited';

export type OpenEdit = EditedCheckIn & { problem: Problem | null };

export type Edits = {
  open: ReadonlyMap<string, OpenEdit>;
  begin: (record: CheckIn) => void;
  change: (id: string, entry: CheckInEntry) => void;
  /** Keeps a change; gives back whether it is kept, the edit's `problem` says why not. */
  keep: (id: string) => Promise<boolean>;
  /** Leaves the check-in as it was. */
  leave: (id: string) => Promise<void>;
};

/** The check-in that an edit is of, as it lies there: removed, it still says where the edit stands. */
function baseFrom(record: JournalRecord | null): CheckIn | null {
  if (!record || record.kind !== 'check-in' || record.body === null) return null;
  return { ...record, removed: null };
}

/** A draft of what an edit changes. */
function draftOf({ base, entry }: EditedCheckIn, draft: Draft): Draft {
  return {
    ...draft,
    body: entry,
    ...changesOf<CheckInEntry>(base.body, bodyWith(base.body, entry)),
  };
}

/**
 * The changes that are being typed into kept check-ins. Each is stored as it is typed and stands open again when
 * the page does, until it is kept or left.
 */
export function useEdits(journal: Journal, visit: Visit): Edits {
  const [open, setOpen] = useState<ReadonlyMap<string, OpenEdit>>(new Map());
  const latest = useRef(open);
  latest.current = open;
  const [writers] = useState(() => new Map<string, DraftWriter<'check-in'>>());

  const put = useCallback((id: string, change: (edit: OpenEdit | undefined) => OpenEdit | null) => {
    setOpen((before) => {
      const after = new Map(before);
      const edit = change(before.get(id));
      if (edit) after.set(id, edit);
      else after.delete(id);
      return after;
    });
  }, []);

  const told = useCallback(
    (id: string, problem: Problem | null) =>
      put(id, (edit) => (edit ? { ...edit, problem } : null)),
    [put],
  );

  const writerFor = useCallback(
    (id: string, start: Draft) => {
      const writer = draftWriter<'check-in'>({
        ...{ journal, start },
        save: (draft) => saveDraft(journal, draft),
        on: { saved: () => told(id, null), problem: (problem) => told(id, problem) },
      });
      writers.set(id, writer);
      return writer;
    },
    [journal, told, writers],
  );

  useFlushing(
    journal,
    useCallback((atOnce) => writers.forEach((writer) => writer.flush(atOnce)), [writers]),
  );

  useEffect(() => {
    let left = false;
    async function findAgain() {
      for (const draft of await draftsOf(journal, 'check-in')) {
        const id = draft.target;
        if (draft.base === null || latest.current.has(id) || writers.has(id)) continue;
        const record = baseFrom(await recordWith(journal, id));
        if (left) return;
        if (!record || isUnchanged(record.body, draft.body)) await dropDraft(journal, draft);
        else {
          const body = { ...record.body, ...draft.was };
          const base = { ...record, stamp: draft.base, body };
          const begun = { base, entry: draft.body, found: true, problem: null };
          writerFor(id, draft);
          put(id, (edit) => edit ?? begun);
        }
      }
    }
    findAgain().catch((error: unknown) => reportError(error));
    return () => {
      left = true;
    };
  }, [journal, put, writerFor, writers]);

  const begin = useCallback(
    (record: CheckIn) => {
      const { id, kind, day, stamp } = record;
      const entry = entryOf(record);
      const draft = newDraft({ kind, id: newId(), target: id }, day, entry, instantFrom(now()));
      if (!writers.has(id)) writerFor(id, { ...draft, base: stamp });
      put(id, (edit) => edit ?? { base: record, entry, found: false, problem: null });
    },
    [put, writerFor, writers],
  );

  const change = useCallback(
    (id: string, entry: CheckInEntry) => {
      const edit = latest.current.get(id);
      const writer = writers.get(id);
      if (!edit || !writer) return;
      const changed = { ...edit, entry, found: false };
      put(id, () => changed);
      writer.write(draftOf(changed, writer.draft()));
    },
    [put, writers],
  );

  /** Ends the writing of an edit by what takes its draft away; after a failure the writing goes on. */
  const end = useCallback(
    async (id: string, ending: (draft: Draft) => Promise<Result<unknown>>) => {
      const writer = writers.get(id);
      if (!writer) return false;
      const stored = await writer.settled();
      await writer.stop();
      const draft = writer.draft();
      const ended = await ending(draft);
      if (ended.ok) {
        writers.delete(id);
        put(id, () => null);
      } else {
        told(id, ended.problem);
        const again = writerFor(id, draft);
        if (!stored) again.write(draft);
      }
      return ended.ok;
    },
    [put, told, writerFor, writers],
  );

  const leave = useCallback(
    async (id: string) => void (await end(id, (draft) => dropDraft(journal, draft))),
    [journal, end],
  );

  const keep = useCallback(
    (id: string) =>
      end(id, async (draft) => {
        // Not needed before something is kept, and so not part of the first view.
        const { commitDraft } = await import('../../storage/commit-draft');
        return commitDraft(journal, draft, visit);
      }),
    [journal, visit, end],
  );

  return { open, begin, change, keep, leave };
}
