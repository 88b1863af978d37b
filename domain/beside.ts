import type { Day } from './day';
import type { Draft } from './draft';
import { insightReturningOn, type Return } from './insight';
import { letterDueOn, type LettersPutOff } from './letter';
import type { Kept } from './record';

/** The one quiet line that may stand under the date. */
export type Quiet =
  | { what: 'letter'; letter: Kept<'letter'> }
  | { what: 'draft'; draft: Draft }
  | ({ what: 'insight' } & Return);

export type QuietThings = {
  letters: readonly Kept<'letter'>[];
  putOff: LettersPutOff;
  /** Drafts of other days that somebody wrote in, the one changed last first. */
  drafts: readonly Draft[];
  insights: readonly Kept<'insight'>[];
};

/**
 * The quiet line of a day: the first of a letter that is due, a draft of another day that was not kept, an insight that
 * comes back. Null where there is none.
 */
export function quietLineOn(day: Day, things: QuietThings): Quiet | null {
  const letter = letterDueOn(day, things.letters, things.putOff);
  if (letter) return { what: 'letter', letter };
  const [draft] = things.drafts;
  if (draft) return { what: 'draft', draft };
  const back = insightReturningOn(day, things.insights);
  return back && { what: 'insight', ...back };
}
