import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { experienceBehind } from '../../domain/phase';
import type { Problem } from '../../domain/problem';
import type { InsightBody, JournalRecord } from '../../domain/record';
import { shelved } from '../../domain/shelf';
import { recall, remember } from '../../platform/session';
import type { Journal } from '../../storage/journal';
import { addRecord, recordsOf } from '../../storage/records';
import type { Lifted } from './lift-form';

export type LiftOf = {
  /** What it is lifted from; null for what is written down of itself. */
  from: InsightBody['from'];
  /** The day that the words are of. */
  day: Day;
  today: Day;
};

export type Lift = {
  value: Lifted;
  problem: Problem | null;
  change: (value: Lifted) => void;
  /** Keeps it; gives back what it has become, or null where that failed. */
  keep: () => Promise<JournalRecord | null>;
  /** Lets go of what was written. */
  leave: () => void;
};

function isLifted(value: unknown): value is Lifted {
  return typeof value === 'object' && value !== null && 'words' in value && 'decision' in value;
}

const key = 'insight-begun';

/**
 * What is about to become an insight. What is written down of itself is remembered, in memory only, until it is kept or
 * left. The experience that it belongs to is the one behind the day that its words are of.
 */
export function useLift(journal: Journal, { from, day, today }: LiftOf, start: Lifted): Lift {
  const [value, setValue] = useState(start);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    let left = false;
    if (from) return;
    // Without it the form begins with the words it was given.
    recall(key).then(
      (found) => {
        if (!left && isLifted(found)) setValue(found);
      },
      (error: unknown) => reportError(error),
    );
    return () => {
      left = true;
    };
  }, []);

  function note(next: Lifted | null) {
    if (!from) remember(key, next).catch((error: unknown) => reportError(error));
  }

  async function keep(): Promise<JournalRecord | null> {
    const words = value.words.trim();
    const { lens } = value;
    if (words === '') return null;
    if (!value.decision && lens === null) return null;
    const experience =
      from?.kind === 'experience'
        ? from.id
        : experienceBehind(day, await recordsOf(journal, 'experience'));
    const kept =
      value.decision || lens === null
        ? await addRecord(journal, 'decision', today, shelved(words, today))
        : await addRecord(journal, 'insight', today, {
            ...{ words, lens, from, experience },
            states: [{ state: 'noticed', day: today }],
            quiet: [],
          });
    if (!kept.ok) {
      setProblem(kept.problem);
      return null;
    }
    note(null);
    return kept.value;
  }

  return {
    value,
    problem,
    change(next) {
      setValue(next);
      note(next);
    },
    keep,
    leave: () => note(null),
  };
}
