import { blankEntry, type CheckInEntry } from '../../domain/check-in';
import { instantFrom, type Day } from '../../domain/day';
import { type Draft, newDraft } from '../../domain/draft';
import type { Problem } from '../../domain/problem';
import type { CheckIn, ShownPrompt } from '../../domain/record';
import { done, type Result } from '../../domain/result';
import { newId, now } from '../../platform/clock';
import { noteAsked } from '../../storage/asked';
import { checkInsOn, keepCheckIn } from '../../storage/check-ins';
import { beginDraft, discardDraft, latestDraft } from '../../storage/day-drafts';
import { saveDraft } from '../../storage/drafts';
import type { Journal } from '../../storage/journal';
import { removeRecord } from '../../storage/records';
import { draftWriter } from '../drafts/draft-writer';

/** The draft behind a form: one page's writing on it, from the first keystroke to keeping. */
export type DraftSession = {
  draft: () => Draft;
  write: (entry: CheckInEntry) => void;
  /** Stores what is not stored yet before this returns; for a page that may end, `atOnce` if right now. */
  flush: (atOnce: boolean) => void;
  /** Goes on from a draft that another page has written, if it is newer than ours. Says whether it is. */
  adopt: (draft: Draft) => boolean;
  /** Takes another draft, whose words are in what is written, along: it goes with the next writing. */
  takeAlong: (other: Draft) => void;
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
 * @param id of the draft that it begins where there is none; what is typed here already lies under it
 */
async function draftFor(journal: Journal, day: Day, id: string): Promise<Draft> {
  const there = await latestDraft(journal, day, id);
  if (there) return there;
  const already = await checkInsOn(journal, day);
  const prompt = already.length === 0 ? await (await prompts()).promptFor(journal, day) : null;
  const blank = newDraft(
    { kind: 'check-in', id },
    day,
    { ...blankEntry, prompt },
    instantFrom(now()),
  );
  if (!prompt) return blank;
  const begun = await beginDraft(journal, blank);
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
  const first = await draftFor(journal, day, early);
  let along: string | null = null;
  let shownPrompts = promptIn(first);
  let writer = newWriter(first);

  function promptIn({ body }: Draft): string[] {
    return body.prompt ? [body.prompt.id] : [];
  }

  function newWriter(start: Draft) {
    return draftWriter<'check-in'>({
      ...{ journal, start, on, instead: () => along },
      async save(draft) {
        const saved = await saveDraft(journal, draft, along);
        if (saved.ok) along = null;
        return saved;
      },
    });
  }

  const withEntry = (body: CheckInEntry): Draft => ({ ...writer.draft(), body });

  return {
    draft: () => writer.draft(),
    write: (entry) => writer.write(withEntry(entry)),
    flush: (atOnce) => writer.flush(atOnce),
    adopt(other) {
      const draft = writer.draft();
      const newer =
        other.id === draft.id ? other.revision > draft.revision : other.changed > draft.changed;
      if (newer) writer.adopt(other);
      return newer;
    },
    takeAlong(other) {
      along = other.id;
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
      const draft = withEntry(entry);
      const discarded = await discardDraft(journal, draft);
      if (!discarded.ok) {
        writer = newWriter(draft);
        return discarded;
      }
      const next = await draftFor(journal, day, newId());
      writer = newWriter(next);
      shownPrompts = promptIn(next);
      return done(next.body);
    },
    async keep(entry) {
      // Should the page go in the middle of the keeping, the draft holds the last words too.
      const stored = await writer.settled();
      await writer.stop();
      const draft = withEntry(entry);
      const kept = await keepCheckIn(journal, draft, along);
      if (kept.ok) along = null;
      else {
        writer = newWriter(draft);
        if (!stored) writer.write(draft);
      }
      return kept;
    },
    stop: () => writer.stop(),
  };
}
