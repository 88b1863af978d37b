import type { RecordKind } from '../domain/record';

/** The name of the database. */
export const journalName = 'afterglow';

/** Turns a body of one format into the next. Pure; its types are frozen copies of what the formats were. */
export type BodyUpgrade = (body: never) => unknown;

/**
 * One step of the ladder. Once released it is history: never edited, only followed by another.
 * A rung changes tables and indexes (in Dexie's notation; null drops a table) and may bring the next format of
 * some kinds' bodies. Bodies are upgraded on reading, by the `v` of their row, and written in the newest format.
 */
export type Rung = {
  version: number;
  tables: Readonly<Record<string, string | null>>;
  bodies?: Readonly<Partial<Record<RecordKind, BodyUpgrade>>>;
};

/** Every rung that was ever released, the oldest first. */
export const ladder: readonly Rung[] = [
  {
    version: 1,
    tables: {
      records: 'id, [kind+day+at], removed',
      versions: '[id+stamp], kept',
      drafts: 'id, day',
      device: 'key',
      days: 'day',
    },
  },
  // One shape for everything that is typed. Rows of the older ones are upgraded when they are read.
  { version: 2, tables: {} },
];
