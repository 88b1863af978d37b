import type { Draft, DraftKind } from '../../domain/draft';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { flushDraft } from '../../storage/drafts';
import type { Journal } from '../../storage/journal';
import { latestWriteQueue } from './latest-write-queue';

export type DraftWriter<K extends DraftKind> = {
  /** What is typed, as it was last handed over, under the id and revision that it was last stored with. */
  draft: () => Draft<K>;
  /** Stores it at once; while a write is under way, the newest of what follows goes next. */
  write: (draft: Draft<K>) => void;
  /** Goes on from another state of it, which is stored already. */
  adopt: (draft: Draft<K>) => void;
  /** Whether something of it is not stored yet. */
  isBehind: () => boolean;
  /** Stores what is not stored yet before this returns. @param atOnce whether the page may end right now */
  flush: (atOnce: boolean) => void;
  /** Waits until nothing is being written; says whether all of it is stored. */
  settled: () => Promise<boolean>;
  /** Ends the writing: waits for a write under way and drops what follows. */
  stop: () => Promise<void>;
};

export type DraftWriting<K extends DraftKind> = {
  journal: Journal;
  start: Draft<K>;
  /** Stores a draft, or puts it into its record; gives it back as it then stands. */
  save: (draft: Draft<K>) => Promise<Result<Draft<K>>>;
  /** Id of another draft whose words are in this one, as long as it lies there. */
  instead?: () => string | null;
  on: { saved: () => void; problem: (problem: Problem) => void };
};

/** Keeps what is stored of a draft in step with what is typed into it, up to the last moment of its page. */
export function draftWriter<K extends DraftKind>(writing: DraftWriting<K>): DraftWriter<K> {
  const { journal, save, instead = () => null, on } = writing;
  let draft = writing.start;
  let flushed: Draft<K> | null = null;
  let flushes = 0;

  // Always the newest is saved, so that what it was begun from is what the save before has made of it.
  const queue = latestWriteQueue<true>(async () => {
    const sent = draft;
    const before = flushes;
    let saved = await save(sent);
    // A flush breaks off what is under way; where the page lives on all the same, it goes again.
    if (!saved.ok && flushes !== before) saved = await save(draft);
    if (saved.ok) draft = standing(saved.value, sent);
    return saved;
  }, on);

  /** What is typed by now, on the ground of what was saved. */
  function standing(saved: Draft<K>, sent: Draft<K>): Draft<K> {
    if (draft === sent) return saved;
    const { body, fields, was } = draft;
    return { ...saved, body, fields, was: { ...was, ...saved.was } };
  }

  return {
    draft: () => draft,
    write(next) {
      const { id, target, base, revision, changed } = draft;
      draft = { ...next, id, target, base, revision, changed };
      queue.write(true);
    },
    adopt(other) {
      draft = other;
    },
    isBehind: () => queue.unwritten() !== null,
    flush(atOnce) {
      if (queue.unwritten() === null || draft === flushed) return;
      draft = flushDraft(journal, draft, atOnce, instead());
      flushes += 1;
      // A flush of a page that is only hidden may still wait for another writing when the page ends.
      if (atOnce) flushed = draft;
    },
    settled: queue.settled,
    stop: queue.stop,
  };
}
