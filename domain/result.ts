import type { Problem } from './problem';

/** What something that may fail in an expected way gives back: a value, or the problem in its place. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Wraps a value as a success. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a problem as a failure. */
export function failed(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}
