import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import type { Bodies, RecordKind } from '../../domain/record';
import { whenLeaving } from '../../platform/pages';
import { type Journal, whenLost } from '../../storage/journal';
import { newVisit } from '../../storage/records';
import { dropTyped, keepTyped, saveTyped, type Typed } from '../../storage/typed';
import { typedWriter } from './typed-writer';
import type { FieldOf } from './use-typed';

/** Words that are typed and wait beside their record until they are kept. */
export type Waiting<K extends RecordKind> = {
  body: Bodies[K];
  /** Whether anything was typed here and all of it is stored. */
  stored: boolean;
  problem: Problem | null;
  change: (fields: Partial<Bodies[K]>) => void;
  /** Puts them into the record. Says whether that is done; `problem` says why not. */
  keep: (fields?: Partial<Bodies[K]>) => Promise<boolean>;
  /** Lets go of them. */
  discard: () => Promise<boolean>;
};

/**
 * Words that are being typed and are stored as they are, to be there again whenever the page closes.
 * @param start what is there to go on from; a blank one at first
 */
export function useWaiting<K extends RecordKind>(journal: Journal, start: Typed<K>): Waiting<K> {
  const [typed, setTyped] = useState(start);
  const [stored, setStored] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(typed);
  const ended = useRef(false);

  const writer = useMemo(
    () =>
      typedWriter<K>(journal, (value) => saveTyped(journal, value), {
        saved() {
          setProblem(null);
          setStored(true);
        },
        problem: setProblem,
      }),
    [journal],
  );

  useEffect(() => {
    const flush = (atOnce: boolean) => {
      if (!ended.current) writer.flush(atOnce);
    };
    const stops = [whenLeaving(flush), whenLost(journal, () => flush(false))];
    return () => stops.forEach((stop) => stop());
  }, [journal, writer]);

  const withFields = useCallback((fields: Partial<Bodies[K]>) => {
    const before = latest.current;
    const all = new Set([...before.fields, ...(Object.keys(fields) as FieldOf<K>[])]);
    latest.current = { ...before, body: { ...before.body, ...fields }, fields: [...all] };
    setTyped(latest.current);
    return latest.current;
  }, []);

  const change = useCallback(
    (fields: Partial<Bodies[K]>) => {
      setStored(false);
      writer.write(withFields(fields));
    },
    [withFields, writer],
  );

  const keep = useCallback(
    async (fields: Partial<Bodies[K]> = {}) => {
      const last = withFields(fields);
      await writer.settled();
      const kept = await keepTyped(journal, last, newVisit());
      ended.current = kept.ok;
      setProblem(kept.ok ? null : kept.problem);
      return kept.ok;
    },
    [journal, withFields, writer],
  );

  const discard = useCallback(async () => {
    await writer.settled();
    const dropped = await dropTyped(journal, latest.current.id);
    ended.current = dropped.ok;
    if (!dropped.ok) setProblem(dropped.problem);
    return dropped.ok;
  }, [journal, writer]);

  return { body: typed.body, stored, problem, change, keep, discard };
}
