import type { Dexie, Table } from 'dexie';
import type { CopyStore } from '../domain/copy';
import type { DaySummary } from '../domain/day-summary';
import type { Draft, DraftKind } from '../domain/draft';
import type { Problem } from '../domain/problem';
import { failed, type Result, done } from '../domain/result';
import type { LyingDraft } from './lying-draft';
import type { Formats } from './formats';
import { Failure, isMistake, problemFrom } from './problems';
import type { Library, Reader } from './library';
import type { DeviceRow, DraftRow, RecordRow, VersionRow } from './rows';

/** What the canary says of the journal, and nothing else about the person. */
export type CanaryWord = { journal: string; schema: number; notEmpty: boolean };

/** A word kept outside the database, by which an emptied or hidden journal is told from a new one. */
export type Canary = {
  read(): Promise<CanaryWord | null>;
  write(word: CanaryWord): Promise<void>;
};

/**
 * What storage needs from outside: clock (ms since 1970), zone (IANA name), new UUIDs, the canary, copies, Dexie itself, what looks at rows;
 * and the name under which this page has written already (a UUID), if it has.
 */
export type World = {
  now(): number;
  zone(): string;
  newId(): string;
  canary: Canary;
  copies: CopyStore;
  dexie(): Promise<Library>;
  reader(): Promise<Reader>;
  page?: string | undefined;
};

/** What is known of an open journal, in this room only. */
export type Connection = {
  db: Dexie;
  records: Table<RecordRow, string>;
  versions: Table<VersionRow, [string, string]>;
  drafts: Table<LyingDraft, string, DraftRow>;
  device: Table<DeviceRow, string>;
  days: Table<DaySummary, string>;
  world: World;
  formats: Formats;
  /** Number of the newest rung. */
  schema: number;
  /** Tells this opening of the journal from every other page's. */
  page: string;
  /** Whether the canary knows that there are records. */
  notEmpty: boolean;
  /** What this page has under way in the database. */
  underWay: ReadonlySet<IDBTransaction>;
  /** What this page flushed last, by the id it flushed it under; it took the place of a saving that it broke off. */
  flushed: Map<string, Draft<DraftKind>>;
  /** Why nothing may be written any more, once the database has been let go. */
  lost: Problem | null;
  whenLost: Set<(problem: Problem) => void>;
  /** Drafts that this page has moved to another id, because another page wrote in them too. */
  forks: Map<string, string>;
  /** The revision in which this page last wrote a draft. */
  revisions: Map<string, number>;
  /** Whether rows have been met that cannot be read, and who wants to know. */
  aside: { some: boolean; listeners: Set<() => void> };
  /** What this page last read or wrote of a draft. */
  seen: Map<string, Pick<DraftRow, 'page' | 'revision'>>;
};

const room = Symbol('storage only');

/** An open journal. What is in it is known to storage alone. */
export type Journal = { readonly [room]: Connection };

/** Closes a connection into the opaque thing that the other rooms hold. */
export function journalAround(connection: Connection): Journal {
  return { [room]: connection };
}

/** What is inside a journal, for those verbs that also serve a page that is going away. */
export function inside(journal: Journal): Connection {
  return journal[room];
}

/** What is inside a journal, to read from. Throws a `Failure` once the journal has been let go. */
export function readable(journal: Journal): Connection {
  const connection = inside(journal);
  if (connection.lost) throw new Failure(connection.lost);
  return connection;
}

/**
 * Runs `change` in one strict read-write transaction; it may await nothing but Dexie. Comes back only after the
 * transaction is durable. Where anything in it fails nothing of it is stored, and the problem comes back.
 */
export async function write<T>(
  journal: Journal,
  tables: (connection: Connection) => Table[],
  change: (connection: Connection) => Promise<T>,
): Promise<Result<T>> {
  const connection = inside(journal);
  if (connection.lost) return failed(connection.lost);
  try {
    const value = await connection.db.transaction('rw', tables(connection), async () =>
      change(connection),
    );
    if (!connection.notEmpty) await noteRecords(connection);
    return done(value);
  } catch (error) {
    if (isMistake(error)) throw error;
    return failed(connection.lost ?? problemFrom(error));
  }
}

/** Tells the canary, once there is a first record. */
async function noteRecords(connection: Connection): Promise<void> {
  try {
    const some = await connection.records.limit(1).primaryKeys();
    if (some.length > 0) await tellCanary(connection, true);
  } catch {
    // What was written is durable and does not fail for this; the next writing or opening sees to the canary.
  }
}

/** Tells the canary how this journal stands. */
export async function tellCanary(connection: Connection, notEmpty: boolean): Promise<void> {
  const row = await connection.device.get('journal');
  if (typeof row?.value !== 'string') return;
  try {
    await connection.world.canary.write({
      journal: row.value,
      schema: connection.schema,
      notEmpty,
    });
    connection.notEmpty = notEmpty;
  } catch {
    // The journal itself is well, and the next writing or opening finds the canary behind and tells it again.
  }
}
