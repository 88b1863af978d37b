import { blankEntry, type CheckInEntry } from '../../domain/check-in';
import { instantFrom, type Day } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import type { Problem } from '../../domain/problem';
import type { CheckIn, ShownPrompt } from '../../domain/record';
import { done, type Result } from '../../domain/result';
import { newId, now } from '../../platform/clock';
import { noteAsked } from '../../storage/asked';
import { checkInsOn, keepCheckIn } from '../../storage/check-ins';
import { beginDraft, discardDraft, flushDraft, latestDraft, saveDraft } from '../../storage/drafts';
import type { Journal } from '../../storage/journal';
import { removeRecord } from '../../storage/records';
import { entryWriter, type EntryWriter } from './entry-writer';

/** The draft behind a form: one page's writing on it, from the first keystroke to keeping. */
export type DraftSession = {
  draft: () => Draft;
  write: (entry: CheckInEntry) => void;
  /** Stores what is not stored yet before this returns; for a page that may end, `atOnce` if right now. */
  flush: (atOnce: boolean) => void;
  /** Goes on from a draft that another page has written, if it is newer than ours. Says whether it is. */
  adopt: (draft: Draft) => boolean;
  /** Lets go of another draft whose words are in what was written, once that is stored. */
  dropOnceStored: (other: Draft) => void;
  /** Another prompt for the day, which counts as asked; null where there is none. */
  nextPrompt: (hard: boolean) => Promise<ShownPrompt | null>;
  /** Lets a prompt not be asked again; gives back how to take that back. */
  retirePrompt: (id: string) => Promise<Result<() => Promise<Result<unknown>>>>;
  /** Puts what was entered under Removed and begins anew; gives back what the form then shows. */
  startFresh: (entry: CheckInEntry) => Promise<Result<CheckInEntry>>;
  /** Keeps what was entered; after a failure the writing goes on. */
  keep: (entry: CheckInEntry) => Promise<Result<CheckIn>>;
  stop: () => Promise<void>;
};

// The bank of prompts is needed once a day, and must not weigh on every opening.
const prompts = () => import('./prompt-for');

/**
 * What a day's form begins with: its draft, else a blank one, with a prompt for the day's first check-in.
 * @param early id of a draft that is not meant, since its words are typed here
 */
async function draftFor(journal: Journal, day: Day, early: string | null): Promise<Draft> {
  const there = await latestDraft(journal, day, early);
  if (there) return there;
  const already = await checkInsOn(journal, day);
  const prompt = already.length === 0 ? await (await prompts()).promptFor(journal, day) : null;
  const blank: Draft = {
    id: newId(),
    day,
    entry: { ...blankEntry, prompt },
    changed: instantFrom(now()),
    revision: 0,
  };
  if (!prompt) return blank;
  const begun = await beginDraft(journal, blank, early);
  return begun.ok ? begun.value : blank;
}

/**
 * Begins to write on the draft of a day.
 * @param early id of the draft that holds what is typed here already, should there be one
 */
export async function draftSession(
  journal: Journal,
  day: Day,
  early: string,
  on: { saved: () => void; problem: (problem: Problem) => void },
): Promise<DraftSession> {
  let draft = await draftFor(journal, day, early);
  let shownPrompts = draft.entry.prompt ? [draft.entry.prompt.id] : [];
  let writer = newWriter();
  let flushed: CheckInEntry | null = null;

  function newWriter(): EntryWriter {
    return entryWriter(async (entry) => {
      const saved = await saveDraft(journal, { ...draft, entry });
      if (saved.ok) draft = saved.value;
      return saved;
    }, on);
  }

  return {
    draft: () => draft,
    write: (entry) => writer.write(entry),
    flush(atOnce) {
      const entry = writer.unwritten();
      if (entry === null || entry === flushed) return;
      draft = flushDraft(journal, { ...draft, entry }, atOnce);
      if (atOnce) flushed = entry;
    },
    adopt(other) {
      const newer =
        other.id === draft.id ? other.revision > draft.revision : other.changed > draft.changed;
      if (newer) draft = other;
      return newer;
    },
    dropOnceStored(other) {
      void writer.settled().then(async () => {
        if (writer.unwritten() !== null) return;
        const dropped = await discardDraft(journal, { ...other, entry: blankEntry });
        if (!dropped.ok) on.problem(dropped.problem);
      });
    },
    async nextPrompt(hard) {
      const { nextPromptFor } = await prompts();
      const prompt = await nextPromptFor(journal, day, shownPrompts, hard);
      if (!prompt) return null;
      shownPrompts = [...shownPrompts, prompt.id];
      await noteAsked(journal, prompt.id, day);
      return prompt;
    },
    async retirePrompt(id) {
      const { retirePrompt } = await prompts();
      const retired = await retirePrompt(journal, day, id);
      return retired.ok ? done(() => removeRecord(journal, retired.value.id)) : retired;
    },
    async startFresh(entry) {
      await writer.stop();
      const discarded = await discardDraft(journal, { ...draft, entry });
      writer = newWriter();
      if (!discarded.ok) return discarded;
      draft = await draftFor(journal, day, null);
      shownPrompts = draft.entry.prompt ? [draft.entry.prompt.id] : [];
      return done(draft.entry);
    },
    async keep(entry) {
      // Should the page go in the middle of the keeping, the draft holds the last words too.
      await writer.settled();
      await writer.stop();
      const kept = await keepCheckIn(journal, { ...draft, entry });
      if (!kept.ok) {
        writer = newWriter();
        writer.write(entry);
      }
      return kept;
    },
    stop: () => writer.stop(),
  };
}
