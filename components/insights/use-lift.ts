import { useState } from 'preact/hooks';
import { digitsOf } from '../../domain/canonical';
import type { Day } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import { lenses } from '../../domain/lens';
import { experienceBehind } from '../../domain/phase';
import type { Problem } from '../../domain/problem';
import type { InsightBody, JournalRecord } from '../../domain/record';
import { shelved } from '../../domain/shelf';
import type { Journal } from '../../storage/journal';
import { recordsOf } from '../../storage/records';
import { useDraft } from '../drafts/use-draft';
import { fieldsIn, useFormStart } from '../drafts/use-form-start';
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

/** What a form begins with, and the draft behind it. */
export type LiftBegun = { start: Draft<'form'>; first: Lifted };

/** What the form begins with: what was written in it and neither kept nor left, else what it is given; null at first. */
export function useLiftStart(
  journal: Journal,
  { from, today }: LiftOf,
  given: Lifted,
): LiftBegun | null {
  const [first] = useState(given);
  // Other words of the same record are another insight.
  const [id] = useState(() => `insight-${from ? `${from.id}-${digitsOf(given.words)}` : 'new'}`);
  const start = useFormStart(journal, id, today, first);
  return start && { start, first };
}

/** What is about to become an insight. The experience it belongs to is the one behind the day its words are of. */
export function useLift(
  journal: Journal,
  { from, day, today }: LiftOf,
  { start, first }: LiftBegun,
): Lift {
  const form = useDraft(journal, start);
  const fields = fieldsIn(form.body, first);
  const value: Lifted = { ...fields, lens: lenses.find((lens) => lens === fields.lens) ?? null };

  async function keep(): Promise<JournalRecord | null> {
    const words = value.words.trim();
    const { lens } = value;
    if (words === '') return null;
    if (value.decision) {
      const body = shelved(words, today);
      return form.keep((draft) => ({ ...draft, kind: 'decision', day: today, body }));
    }
    if (lens === null) return null;
    const experience =
      from?.kind === 'experience'
        ? from.id
        : experienceBehind(day, await recordsOf(journal, 'experience'));
    const body: InsightBody = {
      ...{ words, lens, from, experience },
      states: [{ state: 'noticed', day: today }],
      quiet: [],
    };
    return form.keep((draft) => ({ ...draft, kind: 'insight', day: today, body }));
  }

  return {
    value,
    problem: form.problem,
    change: (next) => form.change(next),
    keep,
    leave: () => void form.discard(),
  };
}
