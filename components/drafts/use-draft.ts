import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { type Draft, type DraftBodies, type DraftKind, withChange } from '../../domain/draft';
import type { Problem } from '../../domain/problem';
import type { JournalRecord, RecordKind } from '../../domain/record';
import { commitDraft } from '../../storage/commit-draft';
import { dropDraft, saveDraft } from '../../storage/drafts';
import type { Journal } from '../../storage/journal';
import { newVisit, type Visit } from '../../storage/records';
import { draftWriter } from './draft-writer';
import { useFlushing } from './use-flushing';

/** Something that is typed and waits among the drafts until it is kept. */
export type Drafting<K extends DraftKind> = {
  body: DraftBodies[K];
  /** Whether anything was typed here and all of it is stored. */
  stored: boolean;
  /** Why it could not be stored or kept; the words are still in `body`, and go again with the next change. */
  problem: Problem | null;
  change: (fields: Partial<DraftBodies[K]>) => void;
  /**
   * Puts it into its record, in the moment in which the draft goes; gives that back, or null: `problem` says why.
   * @param as what becomes of it, given the draft with its last words
   * @param next what the form goes on with, where it stays
   */
  keep: <R extends RecordKind>(
    as: (draft: Draft<K>) => Draft<R>,
    next?: DraftBodies[K],
  ) => Promise<JournalRecord<R> | null>;
  /**
   * Lets go of it; says whether that is done.
   * @param next what the form goes on with, where it stays
   */
  discard: (next?: DraftBodies[K]) => Promise<boolean>;
};

/**
 * A draft behind a form: every key is stored as it is typed, to be there again whenever the page closes.
 * @param start what there is to go on from; a blank one at first
 */
export function useDraft<K extends DraftKind>(
  journal: Journal,
  start: Draft<K>,
  visit?: Visit,
): Drafting<K> {
  const [body, setBody] = useState(start.body);
  const [stored, setStored] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [ownVisit] = useState(newVisit);
  const first = useRef(start);

  const newWriter = useCallback(
    (from: Draft<K>) =>
      draftWriter<K>({
        ...{ journal, start: from },
        save: (draft) => saveDraft(journal, draft),
        on: {
          saved() {
            setProblem(null);
            setStored(true);
          },
          problem: setProblem,
        },
      }),
    [journal],
  );
  const writer = useRef(useMemo(() => newWriter(first.current), [newWriter]));
  useFlushing(
    journal,
    useCallback((atOnce: boolean) => writer.current.flush(atOnce), []),
  );

  const change = useCallback((fields: Partial<DraftBodies[K]>) => {
    setStored(false);
    const next = withChange(writer.current.draft(), fields);
    setBody(next.body);
    writer.current.write(next);
  }, []);

  /** Does what ends the draft once all of it is stored; after a failure the writing goes on. */
  const end = useCallback(
    async <T>(ending: (draft: Draft<K>) => Promise<T>, isDone: (result: T) => boolean) => {
      const isWhole = await writer.current.settled();
      const draft = writer.current.draft();
      await writer.current.stop();
      const result = await ending(draft);
      if (!isDone(result)) {
        writer.current = newWriter(draft);
        if (!isWhole) writer.current.write(draft);
      }
      return result;
    },
    [newWriter],
  );

  const goOn = useCallback(
    (body: DraftBodies[K]) => {
      writer.current = newWriter({ ...first.current, body, fields: [], was: {}, revision: 0 });
      setBody(body);
    },
    [newWriter],
  );

  const keep: Drafting<K>['keep'] = useCallback(
    async (as, next) => {
      const kept = await end(
        (draft) => commitDraft(journal, as(draft), visit ?? ownVisit),
        ({ ok }) => ok,
      );
      setProblem(kept.ok ? null : kept.problem);
      if (kept.ok && next) goOn(next);
      return kept.ok ? kept.value : null;
    },
    [journal, visit, ownVisit, end, goOn],
  );

  const discard = useCallback(
    async (next?: DraftBodies[K]) => {
      const gone = await end(
        (draft) => dropDraft(journal, draft),
        ({ ok }) => ok,
      );
      if (!gone.ok) setProblem(gone.problem);
      else if (next) goOn(next);
      return gone.ok;
    },
    [journal, end, goOn],
  );

  return { body, stored, problem, change, keep, discard };
}
