import { type Day, dayAfter, dayFrom } from './day';

/** Where a number was read. A number without this does not ship (`docs/support-lines.md`). */
export type Reading = {
  /** `https` address of the operator's own page, or of an official body's. */
  source: string;
  /** Day on which the copy of that page was read, `YYYY-MM-DD`. */
  read: string;
  /** Day that the copy itself bears, `YYYY-MM-DD`; null where it bears none. */
  dated: string | null;
};

/**
 * The readings that are more than a year older than a day, by the date that the copy bears or else by the day on
 * which it was read: what is to be read again before a release. A date that is not one throws.
 */
export function olderThanAYear<R extends Reading>(readings: readonly R[], today: Day): R[] {
  const yearAgo = dayAfter(today, -365);
  return readings.filter((reading) => {
    const seen = dayFrom(reading.dated ?? reading.read);
    if (!seen) throw new Error(`The reading of ${reading.source} has no date`);
    return seen < yearAgo;
  });
}
