import type { CheckInEntry } from './check-in';
import type { Day, Instant } from './day';

/** A check-in that is being written. Two pages that were both written in have a draft each. */
export type Draft = {
  /** UUID, chosen by the page that began it. */
  id: string;
  /** The day that it is for; kept until it is kept or removed. */
  day: Day;
  entry: CheckInEntry;
  /** Instant of the last change. */
  changed: Instant;
  /** Counts the writes, so that a page notices that another one has written. */
  revision: number;
};

/** Puts drafts in order, the one changed last first. */
export function newestFirst(one: Draft, other: Draft): number {
  return one.changed === other.changed ? 0 : one.changed < other.changed ? 1 : -1;
}

/** The draft of a day that was changed last; null where there is none. */
export function newestOn(drafts: readonly Draft[], day: Day): Draft | null {
  return drafts.filter((draft) => draft.day === day).toSorted(newestFirst)[0] ?? null;
}
