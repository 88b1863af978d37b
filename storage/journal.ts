import type { Problem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import { noStamp } from '../domain/stamp';
import {
  type CanaryWord,
  type Connection,
  inside,
  type Journal,
  journalAround,
  tellCanary,
  type World,
} from './connection';
import { Doorway } from './doorway';
import { formatsOf } from './formats';
import { arrival, type Library } from './library';
import { detailOf, erased, Failure, isNamed, problemFrom } from './problems';
import type { Rung } from './schema';

export type { Canary, CanaryWord, Journal, World } from './connection';

/** How long another page may take to let go of an older database before we give up, in milliseconds. */
const patience = 1000;

/**
 * Opens the journal, or says why it must stay shut: a newer Afterglow wrote it, another page holds an older one
 * open, the canary knows of records that cannot be seen from here, IndexedDB refuses, the database is damaged.
 * In none of these cases is anything written. Where there has never been a journal, one is begun.
 * @param rungs the ladder; a parameter, so that tests can prove a next one
 */
export async function openJournal(
  name: string,
  rungs: readonly Rung[],
  world: World,
): Promise<Result<Journal>> {
  const said = wordOf(world);
  const door = new Doorway();
  const library = await arrival(world.dexie(), world.reader());
  const connection = connectionTo(library, name, rungs, world, door);
  return new Promise((resolve, reject) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const giveUp = () => {
      door.abandoned = true;
      resolve(failed({ kind: 'blocked', detail: `Waiting for version ${connection.schema}` }));
      connection.db.close();
    };
    connection.db.on('blocked', () => {
      waiting = setTimeout(giveUp, patience);
      return false;
    });
    enter(connection, door, said)
      .finally(() => clearTimeout(waiting))
      .then(resolve, reject);
  });
}

/** Calls back once the journal has been let go to a newer Afterglow, while a last `flushDraft` still works. Gives back how to stop. */
export function whenLost(journal: Journal, listener: (problem: Problem) => void): () => void {
  const { whenLost: listeners } = inside(journal);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets go of the journal for good; it does not open again by itself. */
export function closeJournal(journal: Journal): void {
  inside(journal).db.close();
}

function wordOf(world: World): Promise<CanaryWord | null | Failure> {
  return world.canary
    .read()
    .catch((error: unknown) => new Failure({ kind: 'refused', detail: detailOf(error) }));
}

function connectionTo(
  { Dexie }: Library,
  name: string,
  rungs: readonly Rung[],
  world: World,
  door: Doorway,
): Connection {
  const db = new Dexie(name, {
    indexedDB: door.factory,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  });
  for (const rung of rungs) db.version(rung.version).stores({ ...rung.tables });
  db.on('populate', (transaction) =>
    transaction.table('device').bulkAdd([
      { key: 'journal', value: world.newId() },
      { key: 'stamps', value: { device: world.newId().slice(0, 8), last: noStamp } },
    ]),
  );
  const connection: Connection = {
    db,
    records: db.table('records'),
    versions: db.table('versions'),
    drafts: db.table('drafts'),
    device: db.table('device'),
    days: db.table('days'),
    world,
    formats: formatsOf(rungs),
    schema: db.verno,
    page: world.page ?? world.newId(),
    notEmpty: false,
    underWay: door.underWay,
    flushed: new Map(),
    lost: null,
    whenLost: new Set(),
    forks: new Map(),
    revisions: new Map(),
    aside: { some: false, listeners: new Set() },
    seen: new Map(),
  };
  db.on('versionchange', ({ newVersion }) => {
    letGo(connection, newVersion === null);
    return false;
  });
  return connection;
}

async function enter(
  connection: Connection,
  door: Doorway,
  said: Promise<CanaryWord | null | Failure>,
): Promise<Result<Journal>> {
  try {
    await openOrCreate(connection, door, said);
    const empty = (await connection.records.limit(1).primaryKeys()).length === 0;
    const word = await said;
    if (empty) assertNothingIsMissing(word);
    await mendCanary(connection, word, !empty);
    return done(journalAround(connection));
  } catch (error) {
    connection.db.close();
    return failed(openingProblem(error));
  }
}

async function openOrCreate(
  { db, world, formats }: Connection,
  door: Doorway,
  said: Promise<CanaryWord | null | Failure>,
): Promise<void> {
  try {
    await db.open();
  } catch (error) {
    if (door.abandoned) throw error;
    if (door.foundOlder) {
      // Needed once in many months, and so not carried by every opening.
      const { copyBeforeUpgrade } = await import('./transfer/copy-before-upgrade');
      await copyBeforeUpgrade(db.name, world, formats);
      door.mayUpgrade = true;
      await db.open();
      return;
    }
    if (!door.foundNone) throw error;
    assertNothingIsMissing(await said);
    door.mayCreate = true;
    await db.open();
    // Should the browser close the database, Dexie opens it again by itself: never an empty one in its place.
    door.mayCreate = false;
  }
}

/** Refuses an empty journal where there should be one with records, or where that cannot be known. */
function assertNothingIsMissing(word: CanaryWord | null | Failure): void {
  if (word instanceof Failure) throw word;
  if (word?.notEmpty) {
    throw new Failure({ kind: 'not-visible', detail: 'The journal that can be seen is empty' });
  }
}

async function mendCanary(
  connection: Connection,
  word: CanaryWord | null | Failure,
  notEmpty: boolean,
): Promise<void> {
  connection.notEmpty = notEmpty;
  if (word instanceof Failure) return;
  if (word?.notEmpty === notEmpty && word.schema === connection.schema) return;
  await tellCanary(connection, notEmpty);
}

/** Another page wants the database for itself: it brings it to a newer form, or deletes it. */
function letGo(connection: Connection, isDeleted: boolean): void {
  const problem: Problem = isDeleted
    ? erased
    : { kind: 'upgraded-elsewhere', detail: `Held ${connection.schema}` };
  for (const listener of connection.whenLost) listener(problem);
  connection.lost = problem;
  connection.db.close();
}

/** Names under which browsers refuse IndexedDB as a whole. */
const refusals = ['InvalidStateError', 'SecurityError', 'NotAllowedError', 'MissingAPIError'];

function openingProblem(error: unknown): Problem {
  return problemFrom(error, isNamed(error, refusals) ? 'refused' : 'damaged');
}
