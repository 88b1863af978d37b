import type { CheckInEntry } from '../../domain/check-in';
import type { CheckIn, CheckInBody } from '../../domain/record';

/** What can be changed of a check-in that is kept. */
export type EditedCheckIn = {
  /** As it was when the change was begun; it also says where in the page the change stands. */
  base: CheckIn;
  entry: CheckInEntry;
  /** Whether it was begun on an earlier visit and found again. */
  found: boolean;
};

/** The part of a check-in that a person can change, to begin from. */
export function entryOf({ body }: CheckIn): CheckInEntry {
  const { source: _, ...entry } = body;
  return entry;
}

/** The body that a change makes of a check-in. White space at both ends of the words goes. */
export function bodyWith(body: CheckInBody, entry: CheckInEntry): CheckInBody {
  const { connectedness, purpose, wellbeing, hard } = entry;
  return {
    ...body,
    connectedness,
    purpose,
    wellbeing,
    hard,
    reflection: entry.reflection.trim(),
  };
}

/** Whether a change changes nothing. */
export function isUnchanged(body: CheckInBody, entry: CheckInEntry): boolean {
  return JSON.stringify(bodyWith(body, entry)) === JSON.stringify(bodyWith(body, body));
}
