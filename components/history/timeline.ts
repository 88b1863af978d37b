import type { Day } from '../../domain/day';
import type { CheckIn, Experience } from '../../domain/record';

/** What stands in one place of the timeline. A check-in that was removed here stays as a line until one leaves. */
export type Item =
  | { what: 'check-in'; record: CheckIn; first: boolean }
  | { what: 'removed'; record: CheckIn; first: boolean }
  | { what: 'experience'; record: Experience; first: boolean };

/** The items of a month, `YYYY-MM`, newest first. */
export type Month = { month: string; items: Item[] };

export type TimelineParts = {
  /** The kept check-ins that are shown, as they are now. */
  checkIns: readonly CheckIn[];
  /** Those being changed, as they were when that began: they stay in their place until it is done. */
  edited: ReadonlyMap<string, CheckIn>;
  /** Those whose removal was asked for here. */
  removed: ReadonlyMap<string, CheckIn>;
  experiences: readonly Experience[];
};

/** Newest day first; on a day the newest writing first, and the experience at its foot. */
function later(a: Item, b: Item): number {
  if (a.record.day !== b.record.day) return a.record.day < b.record.day ? 1 : -1;
  if (a.what !== b.what && (a.what === 'experience' || b.what === 'experience')) {
    return a.what === 'experience' ? 1 : -1;
  }
  if (a.record.at !== b.record.at) return a.record.at < b.record.at ? 1 : -1;
  return a.record.id < b.record.id ? 1 : -1;
}

function itemsOf({ checkIns, edited, removed, experiences }: TimelineParts): Item[] {
  const shown = new Map([...checkIns.map((record) => [record.id, record] as const), ...edited]);
  const gone = [...removed.values()].filter(({ id }) => !shown.has(id));
  return [
    ...[...shown.values()].map((record) => ({ what: 'check-in', record, first: false }) as const),
    ...gone.map((record) => ({ what: 'removed', record, first: false }) as const),
    ...experiences.map((record) => ({ what: 'experience', record, first: false }) as const),
  ];
}

/** Puts what is known into its places: by month, newest first, `first` on the first item of each day. */
export function timeline(parts: TimelineParts): Month[] {
  const items = itemsOf(parts).toSorted(later);

  const months: Month[] = [];
  let day: Day | null = null;
  for (const item of items) {
    const placed = { ...item, first: item.record.day !== day };
    day = item.record.day;
    const month = day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(placed);
    else months.push({ month, items: [placed] });
  }
  return months;
}
