import type { DaySummary } from '../../domain/day-summary';
import type { Experience } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { daySummaries } from '../../storage/days';
import type { Journal } from '../../storage/journal';
import { recordsOf } from '../../storage/records';
import { settingsOf } from '../../storage/settings';

/** What Trends needs of the journal. */
export type TrendsRead = {
  /** Every day on which something is kept, in order. */
  summaries: DaySummary[];
  experiences: Experience[];
  settings: Settings;
};

/** Reads what Trends needs; never a check-in. */
export async function readTrends(journal: Journal): Promise<TrendsRead> {
  const [summaries, experiences, settings] = await Promise.all([
    daySummaries(journal),
    recordsOf(journal, 'experience'),
    settingsOf(journal),
  ]);
  return { summaries, experiences, settings };
}
