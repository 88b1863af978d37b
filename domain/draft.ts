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
