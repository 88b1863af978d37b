import type { Day } from '../../domain/day';
import type { CheckIn, Experience, JournalRecord, RemovedCheckIn } from '../../domain/record';
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

/** What History shows of the journal. */
export type HistoryRead = {
  page: Page;
  /** The part of the days that `page` is. */
  view: View;
  /** All of them, planned ones too. */
  experiences: Experience[];
  /** Those that are being changed, as they are now, by id; null for what is not there any more. */
  edited: Map<string, JournalRecord | null>;
  removed: RemovedCheckIn[];
  settings: Settings;
  /** The first and last day of the journal. */
  reach: { first: Day; last: Day } | null;
};

/**
 * Reads what History shows.
 * @param editedIds check-ins to be read whatever their place or state
 */
export async function readHistory(
  journal: Journal,
  view: View,
  editedIds: readonly string[],
): Promise<HistoryRead> {
  const [page, experiences, edited, removed, settings, reach] = await Promise.all([
    readPage(journal, view),
    recordsOf(journal, 'experience'),
    recordsWith(journal, editedIds),
    removedRecords(journal),
    settingsOf(journal),
    daysReached(journal),
  ]);
  return {
    ...{ page, view, experiences, settings, reach },
    edited: new Map(editedIds.map((id, index) => [id, edited[index] ?? null])),
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
