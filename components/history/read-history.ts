import type { Day } from '../../domain/day';
import type { CheckIn, Experience, JournalRecord, Kept, RemovedCheckIn } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { checkInsAfter, checkInsBefore } from '../../storage/check-ins';
import { daysReached } from '../../storage/days';
import type { Journal } from '../../storage/journal';
import { recordsOf, recordsWith, removedRecords } from '../../storage/records';
import { settingsOf } from '../../storage/settings';
import { type View, viewAt } from './view';

/** A part of the days, and what lies right beyond it. */
export type Page = {
  /** Newest day first. */
  checkIns: CheckIn[];
  /** The one that would stand above the first, and the one below the last. */
  previous: CheckIn | null;
  next: CheckIn | null;
};

/** The days that History shows. */
export type DaysRead = {
  page: Page;
  /** The part of the days that `page` is. */
  view: View;
  /** Those that are being changed, as they are now, by id; null for what is not there any more. */
  edited: Map<string, JournalRecord | null>;
};

/** What History shows beside them, wherever one is among the days. */
export type BesideRead = {
  /** All of them, planned ones too. */
  experiences: Experience[];
  /** Insights that were lifted out of check-ins, by the check-in’s id. */
  lifted: ReadonlyMap<string, Kept<'insight'>[]>;
  removed: RemovedCheckIn[];
  settings: Settings;
  /** Ids of check-ins that were seen through three lenses. */
  moments: ReadonlySet<string>;
  /** The first and last day of the journal. */
  reach: { first: Day; last: Day } | null;
};

export type HistoryRead = DaysRead & BesideRead;

/**
 * Reads a part of the days.
 * @param editedIds check-ins to be read whatever their place or state
 */
export async function readDays(
  journal: Journal,
  view: View,
  editedIds: readonly string[],
): Promise<DaysRead> {
  const [page, edited] = await Promise.all([
    readPage(journal, view),
    editedIds.length > 0 ? recordsWith(journal, editedIds) : [],
  ]);
  return {
    ...{ page, view },
    edited: new Map(editedIds.map((id, index) => [id, edited[index] ?? null])),
  };
}

/** Reads what stands beside the days. */
export async function readBeside(journal: Journal): Promise<BesideRead> {
  const [experiences, insights, removed, settings, reach, moments] = await Promise.all([
    recordsOf(journal, 'experience'),
    recordsOf(journal, 'insight'),
    removedRecords(journal),
    settingsOf(journal),
    daysReached(journal),
    recordsOf(journal, 'moment'),
  ]);
  return {
    ...{ experiences, settings, reach },
    lifted: Map.groupBy(insights, ({ body }) => body.from?.id ?? ''),
    moments: new Set(moments.flatMap(({ body }) => body.checkIn ?? [])),
    removed: removed.filter((record): record is RemovedCheckIn => record.kind === 'check-in'),
  };
}

async function readPage(journal: Journal, { around, newer, older }: View): Promise<Page> {
  const [above, below] = await Promise.all([
    around ? checkInsAfter(journal, around, newer + 1) : [],
    checkInsBefore(journal, around, older + 1),
  ]);
  // Before all that there is, one is shown the oldest.
  if (around && below.length === 0 && newer < older && above.length > newer) {
    return readPage(journal, { ...viewAt(around), newer: older, older });
  }
  return {
    checkIns: [...above.slice(0, newer).toReversed(), ...below.slice(0, older)],
    previous: above[newer] ?? null,
    next: below[older] ?? null,
  };
}
