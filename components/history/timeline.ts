import type { Day } from '../../domain/day';
import { isLater } from '../../domain/find';
import type { CheckIn, Experience, Kept } from '../../domain/record';

/** What stands in one place of the timeline. A check-in that was removed here stays as a line until one leaves. */
export type Item =
  | { what: 'check-in'; record: CheckIn; first: boolean; several: boolean }
  | { what: 'removed'; record: CheckIn; first: boolean }
  | { what: 'insight'; record: Kept<'insight'>; first: boolean }
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
  /** Those that were found. */
  insights: readonly Kept<'insight'>[];
};

function itemsOf(parts: TimelineParts): Item[] {
  const { checkIns, edited, removed, experiences, insights } = parts;
  const shown = new Map([...checkIns.map((record) => [record.id, record] as const), ...edited]);
  const gone = [...removed.values()].filter(({ id }) => !shown.has(id));
  return [
    ...[...shown.values()].map(
      (record) => ({ what: 'check-in', record, first: false, several: false }) as const,
    ),
    ...gone.map((record) => ({ what: 'removed', record, first: false }) as const),
    ...insights.map((record) => ({ what: 'insight', record, first: false }) as const),
    ...experiences.map((record) => ({ what: 'experience', record, first: false }) as const),
  ];
}

/** Puts what is known into its places: by month, newest first, `first` on the first item of each day. */
export function timeline(parts: TimelineParts): Month[] {
  const items = itemsOf(parts).toSorted(({ record: one }, { record: other }) =>
    isLater(one, other) ? -1 : 1,
  );

  const ofDay = new Map<Day, number>();
  for (const { what, record } of items) {
    if (what === 'check-in') ofDay.set(record.day, (ofDay.get(record.day) ?? 0) + 1);
  }
  const months: Month[] = [];
  let day: Day | null = null;
  for (const item of items) {
    const placed = { ...item, first: item.record.day !== day };
    if (placed.what === 'check-in') placed.several = (ofDay.get(item.record.day) ?? 0) > 1;
    day = item.record.day;
    const month = day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(placed);
    else months.push({ month, items: [placed] });
  }
  return months;
}
