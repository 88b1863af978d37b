import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import type { Edit } from '../../storage/edits';

export type EditWriter = {
  /** Stores an edit; while a write is under way, the newest of what follows goes next. */
  write: (edit: Edit) => void;
  /** Forgets what is not written yet of an edit, and waits for a write of it that is under way. */
  forget: (id: string) => Promise<void>;
};

/** Keeps the stored edits in step with what is typed, one write at a time. */
export function editWriter(
  save: (edit: Edit) => Promise<Result<unknown>>,
  onProblem: (id: string, problem: Problem) => void,
): EditWriter {
  const next = new Map<string, Edit>();
  let underWay: Promise<void> | null = null;

  async function writeAll() {
    for (let edit = first(); edit; edit = first()) {
      next.delete(edit.id);
      const saved = await save(edit);
      if (!saved.ok) onProblem(edit.id, saved.problem);
    }
  }

  function first(): Edit | undefined {
    return next.values().next().value;
  }

  return {
    write(edit) {
      next.set(edit.id, edit);
      underWay ??= writeAll().finally(() => {
        underWay = null;
      });
    },
    async forget(id) {
      next.delete(id);
      await underWay;
    },
  };
}
