import type { Instant } from './day';
import type { Cleared, JournalRecord, Kept, RecordKind, Removed } from './record';

/** A record as it was before a change, and the instant at which it was put aside. */
export type EarlierVersion<K extends RecordKind = RecordKind> = {
  [Kind in K]: (Kept<Kind> | Removed<Kind>) & { kept: Instant };
}[K];

/** What is left of a removed record after thirty days, as a file has it: four fields and no words. */
type ClearedInFile = Omit<Cleared<RecordKind>, 'body'>;

/** A removed record in a file: with its words while they can be put back. */
type RemovedInFile = { [K in RecordKind]: Removed<K> }[RecordKind] | ClearedInFile;

/**
 * The whole journal as one file, the JSON export. Rows stand as they lie, described field by field by
 * `docs/schema/afterglow-journal-1.schema.json`.
 */
export type JournalFile = {
  format: 'afterglow-journal';
  version: 1;
  /** When the file was made. */
  madeAt: Instant;
  checkIns: Kept<'check-in'>[];
  experiences: Kept<'experience'>[];
  insights: Kept<'insight'>[];
  practices: Kept<'practice'>[];
  decisions: Kept<'decision'>[];
  letters: Kept<'letter'>[];
  questions: Kept<'question'>[];
  moments: Kept<'moment'>[];
  /** The person's own prompts, and which prompts are not to be asked again. */
  prompts: (Kept<'prompt'> | Kept<'retired-prompt'>)[];
  reports: Kept<'report'>[];
  questionnaires: Kept<'questionnaire'>[];
  responses: Kept<'response'>[];
  plan: Kept<'plan'> | null;
  settings: Kept<'setting'>[];
  /** Removed records of every kind. */
  removed: RemovedInFile[];
  /** Earlier versions of records of every kind. */
  earlier: EarlierVersion[];
};

type Sortable = { id: string; stamp: string; day?: string; at?: string };

/** In the order of a file: by day, then instant, id and stamp, each as text; rows without a day (cleared ones) come first. */
export function inOrder<T extends Sortable>(rows: readonly T[]): T[] {
  const keyed = rows.map((row) => ({
    row,
    key: [row.day ?? '', row.at ?? '', row.id, row.stamp].join(' '),
  }));
  return keyed
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ row }) => row);
}

/** A cleared record as a file has it. */
export function withoutBody({ id, kind, stamp, removed }: Cleared<RecordKind>): ClearedInFile {
  return { id, kind, stamp, removed };
}

/**
 * The file of a journal: the same for the same records, in whatever order they come.
 * @param records every row of the journal, removed and cleared ones included
 * @param earlier every earlier version
 * @param madeAt when the file is made
 */
export function journalFileOf(
  records: readonly JournalRecord[],
  earlier: readonly EarlierVersion[],
  madeAt: Instant,
): JournalFile {
  const byKind = new Map<RecordKind, Kept<RecordKind>[]>();
  const removed: RemovedInFile[] = [];
  for (const record of records) {
    if (record.removed === null) {
      const ofKind = byKind.get(record.kind);
      if (ofKind) ofKind.push(record);
      else byKind.set(record.kind, [record]);
    } else removed.push(record.body === null ? withoutBody(record) : record);
  }
  const kept = <K extends RecordKind>(kind: K) => inOrder((byKind.get(kind) ?? []) as Kept<K>[]);
  return {
    format: 'afterglow-journal',
    version: 1,
    madeAt,
    checkIns: kept('check-in'),
    experiences: kept('experience'),
    insights: kept('insight'),
    practices: kept('practice'),
    decisions: kept('decision'),
    letters: kept('letter'),
    questions: kept('question'),
    moments: kept('moment'),
    prompts: inOrder([...kept('prompt'), ...kept('retired-prompt')]),
    reports: kept('report'),
    questionnaires: kept('questionnaire'),
    responses: kept('response'),
    plan: kept('plan')[0] ?? null,
    settings: kept('setting'),
    removed: inOrder(removed),
    earlier: inOrder(earlier),
  };
}

/** The records of a file, in the order in which it lists them; the other way round from `journalFileOf`. */
export function recordsIn(file: JournalFile): JournalRecord[] {
  const kept: Kept<RecordKind>[] = [
    ...file.checkIns,
    ...file.experiences,
    ...file.insights,
    ...file.practices,
    ...file.decisions,
    ...file.letters,
    ...file.questions,
    ...file.moments,
    ...file.prompts,
    ...file.reports,
    ...file.questionnaires,
    ...file.responses,
    ...(file.plan ? [file.plan] : []),
    ...file.settings,
  ];
  const removed = file.removed.map((row) => ('body' in row ? row : { ...row, body: null }));
  return [...kept, ...removed] as JournalRecord[];
}
