import type { CheckInBody, ShownPrompt, TickedPractice } from './record';
import { blankScales, type ScaleValues } from './scale';

/** What a person has entered so far: a check-in that is not kept yet. */
export type CheckInEntry = ScaleValues & {
  prompt: ShownPrompt | null;
  reflection: string;
  hard: boolean;
  practice: TickedPractice | null;
};

/** An entry with nothing in it. */
export const blankEntry: CheckInEntry = {
  ...blankScales,
  prompt: null,
  reflection: '',
  hard: false,
  practice: null,
};

/** Whether the person has put anything into it; the prompt alone, which we show, does not count. */
export function isTouched(entry: CheckInEntry): boolean {
  return (
    entry.connectedness !== null ||
    entry.purpose !== null ||
    entry.wellbeing !== null ||
    entry.reflection.trim() !== '' ||
    entry.hard ||
    entry.practice !== null
  );
}

/** The body of the check-in that an entry becomes when it is kept. White space at both ends of the words goes. */
export function checkInFrom(entry: CheckInEntry): CheckInBody {
  return { ...entry, reflection: entry.reflection.trim(), source: null };
}

/** A hard day: it was marked as one, or Well-being stands at 0 or 1. The one test for it in the product. */
export function isHard(checkIn: Pick<CheckInBody, 'hard' | 'wellbeing'>): boolean {
  return checkIn.hard || (checkIn.wellbeing !== null && checkIn.wellbeing <= 1);
}

/**
 * What was typed before a draft had loaded, joined with that draft: a field that was touched wins, and of two
 * texts the draft's stands above.
 */
export function joinedEntries(draft: CheckInEntry, typed: CheckInEntry): CheckInEntry {
  const texts = [draft.reflection, typed.reflection].filter((text) => text.trim() !== '');
  return {
    connectedness: typed.connectedness ?? draft.connectedness,
    purpose: typed.purpose ?? draft.purpose,
    wellbeing: typed.wellbeing ?? draft.wellbeing,
    prompt: draft.prompt ?? typed.prompt,
    reflection: texts.join('\n'),
    hard: typed.hard || draft.hard,
    practice: typed.practice ?? draft.practice,
  };
}
