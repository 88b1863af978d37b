import { decide, type NudgeClaim, type NudgeDecision, type NudgeMoment } from '../domain/nudge';
import type { NudgeWords } from '../domain/nudge-words';
import type { Day } from '../domain/day';
import { done, type Result } from '../domain/result';
import { type Journal, whenLost } from '../storage/journal';
import { holdsNothing } from '../storage/emptiness';
import {
  claimNudge,
  type NudgeAct,
  noteNudge,
  nudgeFacts,
  nudgeWords,
} from '../storage/nudge-state';

/** What the background asks of the journal. */
export type NudgeJournal = {
  /** Decides; where it is time, claims the nudge in the same transaction. */
  claim: (moment: NudgeMoment) => Promise<Result<NudgeClaim>>;
  /** Notes what happened to the last nudge, and decides. */
  note: (act: NudgeAct, moment: NudgeMoment) => Promise<Result<NudgeDecision>>;
  /** Decides, and claims nothing. */
  standing: (moment: NudgeMoment) => Promise<Result<NudgeDecision>>;
  /** What a nudge says on a day. */
  words: (day: Day) => Promise<Result<NudgeWords>>;
  /** Whether nothing was ever written into the journal. */
  isEmpty: () => Promise<Result<boolean>>;
};

/**
 * The journal as the background reaches it. The connection is kept while the worker lives, nothing that was read
 * through it is; one that was lost or did not open is opened anew at the next question.
 */
export function nudgeJournal(open: () => Promise<Result<Journal>>): NudgeJournal {
  let opening: Promise<Result<Journal>> | null = null;

  function letGo(): void {
    opening = null;
  }

  async function opened(): Promise<Result<Journal>> {
    const result = await open();
    if (result.ok) whenLost(result.value, letGo);
    else letGo();
    return result;
  }

  async function asked<T>(question: (journal: Journal) => Promise<Result<T>>): Promise<Result<T>> {
    opening ??= opened();
    const journal = await opening;
    return journal.ok ? question(journal.value) : journal;
  }

  return {
    claim: (moment) => asked((journal) => claimNudge(journal, moment)),
    note: (act, moment) =>
      asked(async (journal) => {
        const noted = await noteNudge(journal, act, moment);
        return noted.ok ? done(decide(noted.value)) : noted;
      }),
    standing: (moment) => asked(async (journal) => done(decide(await nudgeFacts(journal, moment)))),
    words: (day) => asked(async (journal) => done(await nudgeWords(journal, day))),
    isEmpty: () => asked(async (journal) => done(await holdsNothing(journal))),
  };
}
