import { useCallback, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import type { Bodies, Kept, RecordKind } from '../../domain/record';
import type { Journal } from '../../storage/journal';
import { changeRecord, type Visit } from '../../storage/records';
import { entryWriter } from '../check-in/entry-writer';

export type Typed<Body> = {
  body: Body;
  /** As it was when the change was begun. */
  before: Body;
  problem: Problem | null;
  change: (part: Partial<Body>) => void;
};

/**
 * A record that is changed in place: kept as it is typed, the version before a visit's first change put aside. Only
 * what was typed here is written; the rest of it stays as it is found.
 */
export function useTyped<K extends RecordKind>(
  journal: Journal,
  record: Kept<K>,
  visit: Visit,
): Typed<Bodies[K]> {
  const [before] = useState(record.body);
  const [parts, setParts] = useState<Partial<Bodies[K]>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const live = useRef(record);
  live.current = record;
  const [writer] = useState(() =>
    entryWriter<Partial<Bodies[K]>>(
      (typed) => {
        const { kind, id, body } = live.current;
        return changeRecord(journal, kind, id, { body: { ...body, ...typed } }, visit);
      },
      { saved: () => setProblem(null), problem: setProblem },
    ),
  );

  const change = useCallback(
    (part: Partial<Bodies[K]>) =>
      setParts((typed) => {
        const next = { ...typed, ...part };
        writer.write(next);
        return next;
      }),
    [writer],
  );
  return { body: { ...record.body, ...parts }, before, problem, change };
}
