import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { checkInFrom, type CheckInEntry } from '../../domain/check-in';
import type { Problem } from '../../domain/problem';
import type { CheckIn } from '../../domain/record';
import type { Journal } from '../../storage/journal';
import { changeRecord, newVisit } from '../../storage/records';
import { entryWriter } from './entry-writer';
import type { EntryInProgress } from './use-entry';

/**
 * A kept check-in while it is being changed: every change is kept as it is typed, and the version before stands
 * under its earlier versions. Leaving it as it was puts that version back.
 */
export function useChange(journal: Journal, checkIn: CheckIn): EntryInProgress {
  const [before] = useState(checkIn.body);
  const [entry, setEntry] = useState<CheckInEntry>(checkIn.body);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(checkIn);
  const save = useCallback(
    async (visit: ReturnType<typeof newVisit>, next: CheckInEntry) => {
      const body = { ...checkInFrom(next), source: before.source };
      const changed = await changeRecord(journal, 'check-in', checkIn.id, { body }, visit);
      if (changed.ok) latest.current = changed.value;
      return changed;
    },
    [journal, checkIn.id, before],
  );
  const [writer] = useState(() => {
    const visit = newVisit();
    return entryWriter((next) => save(visit, next), {
      saved: () => setProblem(null),
      problem: setProblem,
    });
  });
  useEffect(() => () => void writer.stop(), [writer]);

  const change = useCallback(
    (next: CheckInEntry) => {
      setEntry(next);
      writer.write(next);
    },
    [writer],
  );

  const keep = useCallback(async () => {
    if (problem) writer.write(entry);
    await writer.settled();
    return writer.unwritten() ? null : latest.current;
  }, [writer, entry, problem]);

  return {
    entry,
    loaded: true,
    closedAt: null,
    problem,
    change,
    anotherPrompt: null,
    retirePrompt: null,
    bringPromptBack: null,
    startFresh: () => change(before),
    keep,
  };
}
