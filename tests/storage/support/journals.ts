import { afterEach } from 'vitest';
import type { Problem } from '../../../domain/problem';
import type { Result } from '../../../domain/result';
import {
  type CanaryWord,
  closeJournal,
  type Journal,
  openJournal,
  type World,
} from '../../../storage/journal';
import { ladder, type Rung } from '../../../storage/schema';
import { copiesInMemory } from '../../support/copies';

/** A world in the test's hand: its clock stands still until it is moved. */
export type TestWorld = World & {
  clock: number;
  place: string;
  /** What the canary says. */
  word: CanaryWord | null;
};

/** Half past eight on an evening in May, in London. */
export const evening = Date.UTC(2026, 4, 14, 19, 30);

export function newWorld(newId: () => string = () => crypto.randomUUID()): TestWorld {
  const world: TestWorld = {
    clock: evening,
    place: 'Europe/London',
    word: null,
    now: () => world.clock,
    zone: () => world.place,
    newId,
    dexie: () => import('dexie'),
    reader: () => import('../../../storage/reader'),
    copies: copiesInMemory(),
    canary: {
      read: async () => world.word,
      write: async (word) => {
        world.word = word;
      },
    },
  };
  return world;
}

const names = new Set<string>();
const journals = new Set<Journal>();

/** A name that no database has; what is there under it afterwards is deleted. */
export function freshName(): string {
  const name = `test-${crypto.randomUUID()}`;
  names.add(name);
  return name;
}

afterEach(async () => {
  for (const journal of journals) closeJournal(journal);
  journals.clear();
  for (const name of names) await deleted(name);
  names.clear();
});

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error(`${name} could not be deleted`));
  });
}

/** Opens a journal and sees to its closing. */
export async function opening(
  name: string,
  world: World,
  rungs: readonly Rung[] = ladder,
): Promise<Result<Journal>> {
  const result = await openJournal(name, rungs, world);
  if (result.ok) journals.add(result.value);
  return result;
}

/** An open journal under a fresh name, and the world that it is in. */
export async function newJournal(): Promise<{ journal: Journal; world: TestWorld; name: string }> {
  const name = freshName();
  const world = newWorld();
  return { name, world, journal: valueOf(await opening(name, world)) };
}

/** The value of a success; a problem fails the test. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.problem.kind}: ${result.problem.detail}`);
}

/** The problem of a failure; a success fails the test. */
export function problemOf<T>(result: Result<T>): Problem {
  if (!result.ok) return result.problem;
  throw new Error('There was no problem');
}

/** Whether a database of this name is there. */
export async function isThere(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((database) => database.name === name);
}
