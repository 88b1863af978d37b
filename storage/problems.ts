import type { Problem, ProblemKind } from '../domain/problem';

/** An expected problem on its way out of a transaction or a query. */
export class Failure extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'Failure';
  }
}

/** What a page says whose journal is gone because the person wished it. */
export const erased: Problem = { kind: 'erased', detail: 'Deleted' };

type Cause = { name?: unknown; message?: unknown; inner?: unknown };

/** An error and what Dexie wrapped in it, the outermost first. */
function causesOf(error: unknown): Cause[] {
  if (typeof error !== 'object' || error === null) return [];
  const cause: Cause = error;
  return [cause, ...causesOf(cause.inner)];
}

/** A refused clone may quote the value in its message, and with it the person's words. */
function told({ name, message }: Cause): string {
  return name === 'DataCloneError' ? String(name) : `${String(name)}: ${String(message)}`;
}

/** Names and messages of an error and of what caused it, for "copy details". */
export function detailOf(error: unknown): string {
  return causesOf(error).map(told).join(' ← ') || 'no error was given';
}

/** Whether an error, or one that it wraps, has one of these names. */
export function isNamed(error: unknown, names: readonly string[]): boolean {
  return causesOf(error).some(({ name }) => typeof name === 'string' && names.includes(name));
}

/** Whether an error is a mistake in the code, which no person can do anything about: it is thrown on. */
export function isMistake(error: unknown): boolean {
  return [TypeError, RangeError, ReferenceError].some((mistake) => error instanceof mistake);
}

/**
 * The problem that an error of the database stands for.
 * @param otherwise what it is if it is neither one of ours nor a full disk
 */
export function problemFrom(error: unknown, otherwise: ProblemKind = 'not-written'): Problem {
  if (error instanceof Failure) return error.problem;
  const kind = isNamed(error, ['QuotaExceededError']) ? 'storage-full' : otherwise;
  return { kind, detail: detailOf(error) };
}
