import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import type { Kept } from '../../domain/record';
import type { Result } from '../../domain/result';
import type { Journal } from '../../storage/journal';
import { addRecord, putBackRecord, removeRecord } from '../../storage/records';

export type PromptActs = {
  /** What could not be done, until something else is. */
  problem: Problem | null;
  /** The prompt of the person's own that was removed last on this page, while it is gone. */
  removed: string | null;
  retire: (id: string) => void;
  bringBack: (id: string) => void;
  remove: (id: string) => void;
  putBack: () => void;
};

/**
 * What can be done about prompts.
 * @param retired the rows that say which are not to be asked again
 */
export function usePromptActs(
  journal: Journal,
  today: Day,
  retired: readonly Kept<'retired-prompt'>[],
): PromptActs {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);

  async function settle(act: Promise<Result<unknown>>): Promise<boolean> {
    const result = await act;
    setProblem(result.ok ? null : result.problem);
    return result.ok;
  }

  return {
    problem,
    removed,
    retire: (promptId) => void settle(addRecord(journal, 'retired-prompt', today, { promptId })),
    bringBack: (promptId) => {
      // Two devices that both retired it left two rows.
      const rows = retired.filter(({ body }) => body.promptId === promptId);
      for (const { id } of rows) void settle(removeRecord(journal, id));
    },
    remove: (id) =>
      void settle(removeRecord(journal, id)).then((done) => setRemoved(done ? id : null)),
    putBack: () => {
      if (removed === null) return;
      void settle(putBackRecord(journal, removed)).then((done) => done && setRemoved(null));
    },
  };
}
