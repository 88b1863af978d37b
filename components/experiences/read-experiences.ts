import { type Day, dayAt } from '../../domain/day';
import type { DaySummary } from '../../domain/day-summary';
import type { Draft } from '../../domain/draft';
import type { Experience, Kept, PlanBody, RecordKind, Removed } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { now, zone } from '../../platform/clock';
import { daySummaries } from '../../storage/days';
import { draftsOf } from '../../storage/drafts';
import type { Journal } from '../../storage/journal';
import { recordsOf, removedRecords } from '../../storage/records';
import { settingsOf } from '../../storage/settings';

/** Kinds that stand under Removed on this page. */
export type RemovedHere = Removed<'experience'> | Removed<'letter'> | Removed<'moment'>;

/** What Experiences shows of the journal. */
export type ExperiencesRead = {
  today: Day;
  settings: Settings;
  /** In order of their days. */
  experiences: Experience[];
  insights: Kept<'insight'>[];
  practices: Kept<'practice'>[];
  letters: Kept<'letter'>[];
  /** Letters that are being written. */
  writing: Draft<'letter'>[];
  moments: Kept<'moment'>[];
  people: PlanBody['people'];
  days: ReadonlyMap<Day, DaySummary>;
  removed: RemovedHere[];
};

function isRemovedHere(record: Removed<RecordKind>): record is RemovedHere {
  return record.kind === 'experience' || record.kind === 'letter' || record.kind === 'moment';
}

/** Reads what Experiences shows. */
export async function readExperiences(journal: Journal): Promise<ExperiencesRead> {
  const [settings, experiences, insights, practices, letters, writing, moments, plans] =
    await Promise.all([
      settingsOf(journal),
      recordsOf(journal, 'experience'),
      recordsOf(journal, 'insight'),
      recordsOf(journal, 'practice'),
      recordsOf(journal, 'letter'),
      draftsOf(journal, 'letter'),
      recordsOf(journal, 'moment'),
      recordsOf(journal, 'plan'),
    ]);
  const [days, removed] = await Promise.all([daySummaries(journal), removedRecords(journal)]);
  return {
    ...{ settings, experiences, insights, practices, letters, writing, moments },
    today: dayAt(now(), zone(), settings.endOfDay),
    people: plans.flatMap(({ body }) => body.people),
    days: new Map(days.map((summary) => [summary.day, summary])),
    removed: removed.filter(isRemovedHere),
  };
}
