import { blankEntry, type CheckInEntry } from '../../../domain/check-in';
import { type Day, dayFrom, instantFrom } from '../../../domain/day';
import type { Draft } from '../../../domain/draft';
import { evening } from './journals';

/** A day of the calendar, for tests that know what they write. */
export function day(text: string): Day {
  const read = dayFrom(text);
  if (read === null) throw new Error(`${text} is not a day`);
  return read;
}

export const today = day('2026-05-14');

/** A draft of this page that was never stored. */
export function draftOf(entry: Partial<CheckInEntry>, of: Day = today): Draft {
  return {
    id: crypto.randomUUID(),
    day: of,
    entry: { ...blankEntry, ...entry },
    changed: instantFrom(evening),
    revision: 0,
  };
}

/** The same draft with other words in it, as a page hands it over. */
export function rewritten(draft: Draft, reflection: string): Draft {
  return { ...draft, entry: { ...draft.entry, reflection } };
}
