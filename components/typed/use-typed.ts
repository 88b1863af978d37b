import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import type { Bodies, Kept, RecordKind } from '../../domain/record';
import type { Stamp } from '../../domain/stamp';
import { whenLeaving } from '../../platform/pages';
import { type Journal, whenLost } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { keepTyped, type Typed } from '../../storage/typed';
import { typedWriter } from './typed-writer';

export type FieldOf<K extends RecordKind> = keyof Bodies[K] & string;

/** A record that is typed into where it stands. */
export type Typing<K extends RecordKind> = {
  /** The record's body, with what was typed here and is not in it yet. */
  body: Bodies[K];
  change: (fields: Partial<Bodies[K]>) => void;
  /** The fields that were changed last, and how that stands; null before anything was. */
  last: { fields: readonly FieldOf<K>[]; state: 'storing' | 'kept' | 'undone' } | null;
  /** Whether some fields differ from how this visit found them. */
  differs: (fields: readonly FieldOf<K>[]) => boolean;
  /** Puts some fields back as this visit found them. */
  undo: (fields: readonly FieldOf<K>[]) => void;
  problem: Problem | null;
  tryAgain: () => void;
};

/**
 * A record that is kept as it is typed into: the fields that are changed here, and no others, so that two pages can
 * write in one record. To be used with the record's id as key.
 * @param live the record as it is now
 */
export function useTyped<K extends RecordKind>(
  journal: Journal,
  live: Kept<K>,
  visit: Visit,
): Typing<K> {
  const [found] = useState(live.body);
  const [typed, setTyped] = useState<Partial<Bodies[K]>>({});
  const [stored, setStored] = useState<Stamp | null>(null);
  const [last, setLast] = useState<Typing<K>['last']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const now = useRef({ live, typed });
  now.current = { live, typed };

  const writer = useMemo(
    () =>
      typedWriter<K>(
        journal,
        async (value) => {
          const kept = await keepTyped(journal, value, visit);
          if (kept.ok) setStored(kept.value.stamp);
          return kept;
        },
        {
          saved() {
            setProblem(null);
            setLast((change) =>
              change?.state === 'storing' ? { ...change, state: 'kept' } : change,
            );
          },
          problem: setProblem,
        },
      ),
    [journal, live.id, visit],
  );

  useEffect(() => {
    const stops = [whenLeaving(writer.flush), whenLost(journal, () => writer.flush(false))];
    return () => stops.forEach((stop) => stop());
  }, [journal, writer]);

  useEffect(() => {
    // The record has come back with all that was typed here: from now on it speaks for itself.
    if (stored !== null && live.stamp >= stored && writer.unwritten() === null) setTyped({});
  }, [live.stamp, stored, writer]);

  const write = useCallback(
    (fields: Partial<Bodies[K]>) => {
      const { live: record, typed: before } = now.current;
      const all = { ...before, ...fields };
      now.current = { live: record, typed: all };
      setTyped(all);
      const { id, kind, day, body } = record;
      writer.write({
        ...{ id, kind, day, body: { ...body, ...all }, waits: false },
        fields: Object.keys(all) as FieldOf<K>[],
      } satisfies Typed<K>);
    },
    [writer],
  );

  const body = { ...live.body, ...typed };
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
  };
}
