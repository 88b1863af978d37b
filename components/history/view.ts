import { isLater } from '../../domain/find';
import type { Day, Instant } from '../../domain/day';
import type { Place } from '../../storage/check-ins';

/**
 * The part of the days that is on the page: so many check-ins on either side of a place (null: from the newest on).
 * `start` is where one came in: what stands above it comes when it is asked for, so that the head of the page stays
 * within reach.
 */
export type View = { around: Place | null; newer: number; older: number; start: Place | null };

/** How many are on the page at first, how many more come at a time, and how many of the others then stay. */
const first = 20;
const more = 20;
const staying = 30;

export const newestView: View = { around: null, newer: 0, older: first, start: null };

/** The view after the last of the days: the oldest. */
export const oldestView: View = {
  ...{ around: endless('0000-01-01'), newer: first, older: 1 },
  start: null,
};

/** The view from a place down. */
export function viewAt(place: Place): View {
  return { around: place, newer: 0, older: first, start: place };
}

/** The view on either side of a place, as far up as where one came in. */
export function viewAround(place: Place, start: Place | null): View {
  return { around: place, newer: more, older: first, start };
}

/** A view that goes on below its last record, and lets go of what is far above. */
export function grownDown(last: Place, { start }: View): View {
  return { around: justBefore(last), newer: staying, older: more + 1, start };
}

/** A view that goes on above its first record, and lets go of what is far below. */
export function grownUp(newest: Place, { start }: View): View {
  return { around: justBefore(newest), newer: more, older: staying, start };
}

/** Whether what stands above comes by itself: it was passed by already, or there is no place that one came to. */
export function isOpenAbove({ start }: View, previous: Parameters<typeof isLater>[0]): boolean {
  return start === null || isLater({ kind: 'check-in', ...start }, previous);
}

/** The place right before a record, so that the record itself is the first after it. */
export function justBefore({ day, at, id }: Place): Place {
  return { day, at, id: `${id}\uffff` };
}

/**
 * The place before everything of a day.
 * @param place a day, or a month as `YYYY-MM`
 */
export function placeBefore(place: string): Place {
  return endless(place.length === 7 ? `${place}-31` : place);
}

function endless(day: string): Place {
  return { day: day as Day, at: '\uffff' as Instant, id: '' };
}
