import type { Problem } from '../../domain/problem';
import type { ResponseBody } from '../../domain/record';
import type { Result } from '../../domain/result';

export type AnswerWriter = {
  /** Writes the answers at once; while a write is under way, the newest of what follows goes next. */
  write: (body: ResponseBody) => void;
  /** Waits until all of it is stored; says whether it is. */
  settled: () => Promise<boolean>;
};

/** Keeps what is stored in step with what is answered, one write at a time. What failed goes again with the next. */
export function answerWriter(
  save: (body: ResponseBody) => Promise<Result<unknown>>,
  on: { saved: () => void; problem: (problem: Problem) => void },
): AnswerWriter {
  let next: ResponseBody | null = null;
  let underWay: Promise<void> | null = null;
  let whole = true;

  async function writeAll() {
    for (let body = next; body !== null; body = next) {
      next = null;
      const saved = await save(body);
      whole = saved.ok;
      if (!saved.ok) on.problem(saved.problem);
      else if (next === null) on.saved();
    }
  }

  return {
    write(body) {
      next = body;
      underWay ??= writeAll().finally(() => {
        underWay = null;
      });
    },
    async settled() {
      await underWay;
      return whole;
    },
  };
}
