import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';

export type LatestWriteQueue<T> = {
  /** Writes a value at once; while a write is under way, the newest of what follows goes next. */
  write: (value: T) => void;
  /** What has not been stored yet, or null when all of it has. */
  unwritten: () => T | null;
  /** Waits until nothing is being written; says whether all of it is stored. */
  settled: () => Promise<boolean>;
  /** Ends the writing: waits for a write under way and drops what follows. */
  stop: () => Promise<void>;
};

/**
 * Keeps what is stored in step with what is typed. Every change is written as soon as the one before has been, so
 * that on a quick disk each keystroke is there within milliseconds, and on a slow one no queue builds up.
 * @param save stores a value
 */
export function latestWriteQueue<T>(
  save: (value: T) => Promise<Result<unknown>>,
  on: { saved: () => void; problem: (problem: Problem) => void },
): LatestWriteQueue<T> {
  let next: T | null = null;
  let writing: T | null = null;
  let underWay: Promise<void> | null = null;
  let stopped = false;

  async function writeAll() {
    while (next !== null && !stopped) {
      writing = next;
      next = null;
      const result = await save(writing);
      if (!result.ok) {
        next ??= writing;
        writing = null;
        on.problem(result.problem);
        return;
      }
      writing = null;
      on.saved();
    }
  }

  return {
    write(value) {
      if (stopped) return;
      next = value;
      underWay ??= writeAll().finally(() => {
        underWay = null;
      });
    },
    unwritten: () => (stopped ? null : (next ?? writing)),
    async settled() {
      await underWay;
      return next === null;
    },
    async stop() {
      stopped = true;
      await underWay;
    },
  };
}
