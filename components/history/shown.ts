import { isLater, type Trace } from '../../domain/find';
import type { CheckIn, Experience, JournalRecord, Kept } from '../../domain/record';
import type { Found } from './finding';
import type { HistoryRead } from './read-history';
import type { FoundPage } from './use-finding';
import type { View } from './view';

/** What tells where a record stands among the others. */
export type Edge = Pick<Trace, 'kind' | 'day' | 'at' | 'id'>;

/** What stands among the days right now, whether they are all there or only what was found. */
export type Shown = {
  view: View;
  found: Found | null;
  checkIns: CheckIn[];
  experiences: Experience[];
  insights: Kept<'insight'>[];
  /** What would stand above the first and below the last. */
  previous: Edge | null;
  next: Edge | null;
};

/** What to show of the days that were read, or of what was found if anything is searched for. */
export function shownOf({ page, view, experiences }: HistoryRead, found: FoundPage | null): Shown {
  if (found) {
    const { records, previous, next } = found;
    return {
      ...{ view: found.view, found: found.found, previous, next },
      checkIns: records.filter((record) => record.kind === 'check-in'),
      experiences: records.filter((record) => record.kind === 'experience'),
      insights: records.filter((record) => record.kind === 'insight'),
    };
  }
  const { previous, next } = page;
  return {
    ...{ view, found: null, previous, next, checkIns: page.checkIns, insights: [] },
    experiences: experiences.filter(
      (experience) => experience.body.status === 'past' && isWithin(experience, { previous, next }),
    ),
  };
}

/** Whether a record stands between what is above the first and what is below the last. */
export function isWithin(
  record: Edge,
  { previous, next }: Pick<Shown, 'previous' | 'next'>,
): boolean {
  return (!previous || isLater(previous, record)) && (!next || isLater(record, next));
}

/** Those of some check-ins that stand among what is shown. */
export function within(
  checkIns: ReadonlyMap<string, CheckIn>,
  shown: Shown,
): ReadonlyMap<string, CheckIn> {
  return new Map([...checkIns].filter(([, record]) => isWithin(record, shown)));
}

/** The live check-in behind an edit: null once it is removed. Undefined where it was not read. */
export function liveOf(found: JournalRecord | null | undefined): CheckIn | null | undefined {
  if (found === undefined) return undefined;
  return found?.kind === 'check-in' && found.removed === null ? found : null;
}
