import type { Problem } from '../../domain/problem';
import type { RecordKind } from '../../domain/record';
import { done, type Result } from '../../domain/result';
import type { Journal } from '../../storage/journal';
import { dropTyped, flushTyped, type Typed } from '../../storage/typed';
import { entryWriter } from '../check-in/entry-writer';

export type TypedWriter<K extends RecordKind> = {
  write: (typed: Typed<K>) => void;
  unwritten: () => Typed<K> | null;
  settled: () => Promise<void>;
  /** Stores what is not stored yet before this returns. @param atOnce whether the page may end right now */
  flush: (atOnce: boolean) => void;
};

/**
 * Keeps records of any kind in step with what is typed into them, as the check-in's draft is: every change is stored
 * as soon as the one before has been, and what a page cannot store any more in the usual way goes beside the record.
 */
export function typedWriter<K extends RecordKind>(
  journal: Journal,
  save: (typed: Typed<K>) => Promise<Result<unknown>>,
  on: { saved: () => void; problem: (problem: Problem) => void },
): TypedWriter<K> {
  let flushes = 0;
  let lies = false;
  const writer = entryWriter<Typed<K>>(
    async (typed) => {
      const before = flushes;
      const saved = await save(typed);
      // A flush breaks off what is under way; the words are stored by it then.
      return saved.ok || flushes === before ? saved : done(null);
    },
    {
      problem: on.problem,
      saved() {
        on.saved();
        if (lies && last && !last.waits && writer.unwritten() === null) {
          lies = false;
          void dropTyped(journal, last.id);
        }
      },
    },
  );
  let last: Typed<K> | null = null;
  return {
    write(typed) {
      last = typed;
      writer.write(typed);
    },
    unwritten: writer.unwritten,
    settled: writer.settled,
    flush(atOnce) {
      const typed = writer.unwritten();
      if (!typed) return;
      flushTyped(journal, typed, atOnce);
      flushes += 1;
      lies = true;
    },
  };
}
