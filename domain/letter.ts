import { dayAfter, type Day } from './day';
import type { JournalRecord, Kept } from './record';

/** Whole days after which a letter opens, if nothing else is chosen. */
const usualWait = 30;

/** By id of a letter, the last day on which it was put off. */
export type LettersPutOff = Readonly<Record<string, Day>>;

/**
 * The day on which a letter opens if nothing else is chosen: thirty days after the experience that it was written
 * from, else, and where that day has gone by already, thirty days after its writing.
 * @param experience the experience's day, or null
 */
export function usualOpening(written: Day, experience: Day | null): Day {
  const day = dayAfter(experience ?? written, usualWait);
  return day <= written ? dayAfter(written, usualWait) : day;
}

/**
 * The letter to offer on a day: its day has come, nobody has opened it, and it was not put off on that day. Of
 * several the one whose day came first, then the one written first. Null where there is none.
 * @param day the civil day that it is where the person is
 * @param letters every letter there is, in any order; removed ones are passed over
 */
export function letterDueOn(
  day: Day,
  letters: readonly JournalRecord<'letter'>[],
  putOff: LettersPutOff = {},
): Kept<'letter'> | null {
  const due = letters
    .filter((letter): letter is Kept<'letter'> => letter.removed === null)
    .filter(({ id, body }) => body.opened === null && body.opensOn <= day && putOff[id] !== day);
  const order = ({ id, at, body }: Kept<'letter'>) => `${body.opensOn} ${at} ${id}`;
  return due.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))[0] ?? null;
}
