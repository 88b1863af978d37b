import type { Day } from '../../domain/day';
import type { Experience, JournalRecord, Kept, RecordKind, Removed } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import type { Journal } from '../../storage/journal';
import { recordsOf, recordsWith, removedRecords } from '../../storage/records';
import { settingsOf } from '../../storage/settings';
import { practiceOn, ticksFrom } from '../../storage/ticks';

/** The kinds that stand on this page. */
export const kindsHere = ['insight', 'practice', 'decision'] as const;

export type KindHere = (typeof kindsHere)[number];

/** What the page shows of the journal. */
export type InsightsRead = {
  insights: Kept<'insight'>[];
  practices: Kept<'practice'>[];
  decisions: Kept<'decision'>[];
  experiences: Experience[];
  /** What insights came from, by id; null for what is not there any more. */
  origins: ReadonlyMap<string, JournalRecord | null>;
  /** Removed ones of this page’s kinds, the newest removal first. */
  removed: Removed<KindHere>[];
  settings: Settings;
};

function isHere(record: Removed<RecordKind>): record is Removed<KindHere> {
  return kindsHere.some((kind) => kind === record.kind);
}

/** Reads what the page shows. */
export async function readInsights(journal: Journal): Promise<InsightsRead> {
  const [insights, practices, decisions, experiences, removed, settings] = await Promise.all([
    recordsOf(journal, 'insight'),
    recordsOf(journal, 'practice'),
    recordsOf(journal, 'decision'),
    recordsOf(journal, 'experience'),
    removedRecords(journal),
    settingsOf(journal),
  ]);
  const ids = [...new Set(insights.flatMap(({ body }) => (body.from ? [body.from.id] : [])))];
  const found = await recordsWith(journal, ids);
  return {
    ...{ insights, practices, decisions, experiences, settings },
    removed: removed.filter(isHere),
    origins: new Map(ids.map((id, index) => [id, found[index] ?? null])),
  };
}

/** When practices were done, and which one the check-in speaks of today. */
export type PracticeDays = { ticked: ReadonlyMap<string, readonly Day[]>; todays: string | null };

export const noDays: PracticeDays = { ticked: new Map(), todays: null };

/**
 * Reads on which days practices were done: every check-in since the first of them was taken up, so that it comes a
 * moment after the rest.
 */
export async function readPracticeDays(journal: Journal, today: Day): Promise<PracticeDays> {
  const practices = await recordsOf(journal, 'practice');
  const since = practices.map(({ day }) => day).toSorted()[0];
  if (!since) return noDays;
  const [ticked, due] = await Promise.all([ticksFrom(journal, since), practiceOn(journal, today)]);
  const done = practices.find(({ id }) => ticked.get(id)?.at(-1) === today);
  return { ticked, todays: (done ?? due)?.id ?? null };
}
