import { type CheckInEntry, isTouched } from '../../domain/check-in';
import { type Day, instantFrom } from '../../domain/day';
import { type Draft, newDraft, newestOn } from '../../domain/draft';
import { newId, now } from '../../platform/clock';
import type { FirstLook } from '../../storage/first-look';
import { journalName } from '../../storage/schema';
import { databaseName, fetchedReader } from '../this-journal';
import { lookedFirst } from './looked-first';

/** What the form shows, and what it was built on. */
export type Typing = {
  day: Day;
  entry: CheckInEntry;
  /** The draft that was on screen before anything was typed; its words are in the entry. */
  shown: Draft | null;
};

/** What is typed before the journal says what a day's form begins with. */
export type EarlyDraft = {
  /** The id under which it lies where it goes on from nothing. */
  fresh: string;
  /** Stores it soon, unless the journal is there first. */
  write: (typing: Typing) => void;
  /** Stores what is not stored yet before this returns. */
  flush: () => void;
  /** The draft that lies there now, once that is known; null where nothing had to be stored. */
  stored: () => Promise<Draft | null>;
  /** The journal takes what is typed from now on. */
  end: () => void;
};

/** How long the journal may take before what is typed is stored without it, in milliseconds: at most 250 are promised. */
const patience = 150;

/**
 * Stores what is typed while the journal is still on its way, which may be long: while a large file comes in, nobody
 * else can read what it is written into. Nothing is stored into a database that is not the journal's.
 */
export function earlyDraft(): EarlyDraft {
  const fresh = newId();
  let look: FirstLook | null = null;
  let there: readonly Draft[] = [];
  let next: Typing | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Draft | null = null;
  let lies: Draft | null = null;
  let underWay: Promise<void> | null = null;

  const ready = reach();

  async function reach(): Promise<void> {
    const found = await lookedFirst();
    if (!found || (await databaseName()) !== journalName) return;
    const lying = await found.lying;
    there = lying.length === 0 ? [] : lying.filter((await fetchedReader()).isDraft);
    look = found;
  }

  /** The draft that what is typed goes on from: the one on screen, or a blank one, which has the day's prompt. */
  function before({ day, shown }: Typing): Draft | null {
    if (last) return last;
    const newest = newestOn(there, day);
    return shown ?? (newest && !isTouched(newest.body) ? newest : null);
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!look || !next) return;
    const { day, entry } = next;
    const base = before(next);
    const body = { ...entry, prompt: entry.prompt ?? base?.body.prompt ?? null };
    const id = base?.id ?? fresh;
    const draft = {
      ...newDraft({ kind: 'check-in', id }, day, body, instantFrom(now())),
      revision: (base?.revision ?? 0) + 1,
    };
    next = null;
    last = draft;
    underWay = look.put(draft).then((done) => {
      if (done) lies = draft;
    });
  }

  return {
    fresh,
    flush,
    write(typing) {
      next = typing;
      timer ??= setTimeout(() => void ready.then(flush), patience);
    },
    async stored() {
      for (let seen: Promise<void> | null = null; seen !== underWay; await seen) seen = underWay;
      return lies;
    },
    end() {
      clearTimeout(timer);
      timer = undefined;
      next = null;
      last = null;
      lies = null;
    },
  };
}
