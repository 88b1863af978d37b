import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  bodyToChange,
  type Draft,
  type DraftBodies,
  newDraft,
  rebased,
  withChange,
} from '../../domain/draft';
import type { Problem } from '../../domain/problem';
import type { JournalRecord, Kept, RecordKind } from '../../domain/record';
import { done } from '../../domain/result';
import { noStamp, type Stamp } from '../../domain/stamp';
import { newId } from '../../platform/clock';
import { commitDraft } from '../../storage/commit-draft';
import type { Journal } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { draftWriter } from './draft-writer';
import { useFlushing } from './use-flushing';

export type FieldOf<K extends RecordKind> = keyof DraftBodies[K] & string;

/** A record that is typed into where it stands. */
export type Typing<K extends RecordKind> = {
  /** The record's body, with what was typed here and is not in it yet. */
  body: DraftBodies[K];
  change: (fields: Partial<DraftBodies[K]>) => void;
  /** The fields that were changed last, and how that stands; null before anything was. */
  last: { fields: readonly FieldOf<K>[]; state: 'storing' | 'kept' | 'undone' } | null;
  /** Whether some fields differ from how this visit found them. */
  differs: (fields: readonly FieldOf<K>[]) => boolean;
  /** Puts some fields back as this visit found them. */
  undo: (fields: readonly FieldOf<K>[]) => void;
  problem: Problem | null;
  tryAgain: () => void;
  /** Waits until all of it is in the record, and tries once more what could not be; says whether it is. */
  settled: () => Promise<boolean>;
};

/** The draft of a change that goes into its record as it is typed. */
function changeOf<K extends RecordKind>(record: Kept<K>): Draft<K> {
  const { id, kind, day, stamp, at } = record;
  // Under an id of its own: what another page has left of the same record is taken up by itself.
  const draft = newDraft({ kind, id: newId(), target: id }, day, bodyToChange(record), at);
  return { ...draft, base: stamp === noStamp ? null : stamp, waits: false };
}

/**
 * A record that is kept as it is typed into: the fields that are changed here, and no others, so that two pages can
 * write in one record. To be used with the record's id as key.
 * @param live the record as it is now; one that is still to come has no stamp
 */
export function useAutosave<K extends RecordKind>(
  journal: Journal,
  live: Kept<K>,
  visit: Visit,
): Typing<K> {
  const [found] = useState(() => bodyToChange(live));
  const [typed, setTyped] = useState<Partial<DraftBodies[K]>>({});
  const [stored, setStored] = useState<Stamp | null>(null);
  const [last, setLast] = useState<Typing<K>['last']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const first = useRef(live);

  const writer = useMemo(
    () =>
      draftWriter<K>({
        ...{ journal, start: changeOf(first.current) },
        async save(draft) {
          const kept = await commitDraft(journal, draft, visit);
          if (!kept.ok) return kept;
          const { stamp } = kept.value as JournalRecord;
          setStored(stamp);
          return done(rebased(draft, stamp));
        },
        on: {
          saved() {
            setProblem(null);
            setLast((change) =>
              change?.state === 'storing' ? { ...change, state: 'kept' } : change,
            );
          },
          problem: setProblem,
        },
      }),
    [journal, visit],
  );
  useFlushing(journal, writer.flush);

  useEffect(() => {
    if (writer.isBehind()) return;
    // The record has come back with all that was typed here: from now on it speaks for itself.
    if (stored === null || live.stamp >= stored) {
      setTyped({});
      writer.adopt({ ...changeOf(live), id: writer.draft().id });
    }
  }, [live.stamp, stored, writer]);

  const write = useCallback(
    (fields: Partial<DraftBodies[K]>) => {
      setTyped((before) => ({ ...before, ...fields }));
      writer.write(withChange(writer.draft(), fields));
    },
    [writer],
  );

  const body: DraftBodies[K] = { ...bodyToChange(live), ...typed };
  const differs = (fields: readonly FieldOf<K>[]) =>
    fields.some((field) => JSON.stringify(body[field]) !== JSON.stringify(found[field]));

  return {
    ...{ body, last, problem, differs },
    change(fields) {
      setLast({ fields: Object.keys(fields) as FieldOf<K>[], state: 'storing' });
      write(fields);
    },
    undo(fields) {
      setLast({ fields, state: 'undone' });
      write(Object.fromEntries(fields.map((field) => [field, found[field]])) as typeof typed);
    },
    tryAgain: () => write({}),
    settled() {
      if (problem) write({});
      return writer.settled();
    },
  };
}
