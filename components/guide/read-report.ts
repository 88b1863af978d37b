import type { Day } from '../../domain/day';
import type { DaySummary } from '../../domain/day-summary';
import type { CheckIn, Experience, Kept } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { checkInsBetween } from '../../storage/check-ins';
import { daySummaries } from '../../storage/days';
import { deviceValue } from '../../storage/device';
import type { Journal } from '../../storage/journal';
import { recordsOf } from '../../storage/records';
import { settingsOf } from '../../storage/settings';

/** What the page for the guide needs of the journal besides check-ins. */
export type GuideRead = {
  summaries: DaySummary[];
  experiences: Experience[];
  insights: Kept<'insight'>[];
  practices: Kept<'practice'>[];
  questions: Kept<'question'>[];
  questionnaires: Kept<'questionnaire'>[];
  responses: Kept<'response'>[];
  reports: Kept<'report'>[];
  settings: Settings;
  /** Id of the journal, from which ids in a document are made. */
  journal: string;
};

export async function readGuide(journal: Journal): Promise<GuideRead> {
  const [summaries, experiences, insights, practices, questions, id, settings] = await Promise.all([
    daySummaries(journal),
    recordsOf(journal, 'experience'),
    recordsOf(journal, 'insight'),
    recordsOf(journal, 'practice'),
    recordsOf(journal, 'question'),
    deviceValue(journal, 'journal'),
    settingsOf(journal),
  ]);
  const [questionnaires, responses, reports] = await Promise.all([
    recordsOf(journal, 'questionnaire'),
    recordsOf(journal, 'response'),
    recordsOf(journal, 'report'),
  ]);
  return {
    ...{ summaries, experiences, insights, practices, questions, reports, settings },
    ...{ questionnaires, responses, journal: id ?? '' },
  };
}

/** The check-ins of some days, in order. */
export function readCheckIns(journal: Journal, from: Day, to: Day): Promise<CheckIn[]> {
  return checkInsBetween(journal, from, to);
}
