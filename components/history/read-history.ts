import type { CheckIn, Experience, JournalRecord, RemovedCheckIn } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { checkInsBefore } from '../../storage/check-ins';
import type { Journal } from '../../storage/journal';
import { recordsOf, recordWith, removedRecords } from '../../storage/records';
import { settingsOf } from '../../storage/settings';

/** Check-ins that are shown at first, and more at each asking. */
export const pageSize = 50;

/** What History shows of the journal. */
export type HistoryRead = {
  /** The newest check-ins, newest day first. */
  checkIns: CheckIn[];
  /** The one that would follow, if there are more. */
  next: CheckIn | null;
  experiences: Experience[];
  /** Those that are being changed, as they are now, by id; null for what is not there any more. */
  edited: Map<string, JournalRecord | null>;
  removed: RemovedCheckIn[];
  settings: Settings;
};

/**
 * Reads what History shows.
 * @param count of check-ins, from the newest on
 * @param editedIds check-ins to be read whatever their place or state
 */
export async function readHistory(
  journal: Journal,
  count: number,
  editedIds: readonly string[],
): Promise<HistoryRead> {
  const [found, experiences, edited, removed, settings] = await Promise.all([
    checkInsBefore(journal, null, count + 1),
    recordsOf(journal, 'experience'),
    Promise.all(editedIds.map(async (id) => [id, await recordWith(journal, id)] as const)),
    removedRecords(journal),
    settingsOf(journal),
  ]);
  const checkIns = found.slice(0, count);
  const next = found[count] ?? null;
  return {
    checkIns,
    next,
    experiences: experiences.filter(
      ({ day, body }) => body.status === 'past' && (next === null || day > next.day),
    ),
    edited: new Map(edited),
    removed: removed.filter((record): record is RemovedCheckIn => record.kind === 'check-in'),
    settings,
  };
}
