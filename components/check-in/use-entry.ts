import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { blankEntry, isTouched, joinedEntries, type CheckInEntry } from '../../domain/check-in';
import type { Day, Instant } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import type { Problem } from '../../domain/problem';
import type { CheckIn, ShownPrompt } from '../../domain/record';
import { whenLeaving } from '../../platform/pages';
import { latestDraft } from '../../storage/day-drafts';
import type { Journal } from '../../storage/journal';
import { breakOff } from '../../storage/last-moment';
import { observe } from '../../storage/observe';
import { draftSession, type DraftSession } from './draft-session';
import { earlyDraft } from './early-draft';
import { glimpse } from './first-look';
import { usePromptActs } from './use-prompt-acts';

/** A check-in while it is being written or changed: what is entered, how it stands, and what can be done with it. */
export type EntryInProgress = {
  entry: CheckInEntry;
  /** Whether the journal has said what the form begins with. */
  loaded: boolean;
  /** When a draft that was found had last been changed, as long as nothing was added to it since. */
  closedAt: Instant | null;
  problem: Problem | null;
  change: (entry: CheckInEntry) => void;
  /** Null where there is no other prompt to be had: a kept check-in keeps its own. */
  anotherPrompt: (() => void) | null;
  /** Lets the prompt not be asked again, and shows another; null where `anotherPrompt` is. */
  retirePrompt: (() => void) | null;
  /** Takes that back, and shows the prompt again; null as long as there is none to bring back. */
  bringPromptBack: (() => void) | null;
  /** Puts what is there under Removed and begins again; for a kept check-in, leaves it as it was. */
  startFresh: () => void;
  /** Keeps it. Gives the check-in back, or null where that failed: `problem` then says why. */
  keep: () => Promise<CheckIn | null>;
};

/**
 * A new check-in while it is being written: typed into at once, stored as a draft as soon as the journal is open,
 * written on at every change, and followed while another page writes and this one does not.
 * @param journal null while it is still being opened
 * @param day null while it is not known
 */
export function useEntry(journal: Journal | null, day: Day | null): EntryInProgress {
  const [entry, setEntry] = useState<CheckInEntry>(blankEntry);
  const [session, setSession] = useState<DraftSession | null>(null);
  const [closedAt, setClosedAt] = useState<Instant | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [early] = useState(earlyDraft);
  const typed = useRef(entry);
  const touched = useRef(false);
  const glimpsed = useRef<Draft | null>(null);
  // The session from the moment it is there on, and not only from the next drawing.
  const open = useRef<DraftSession | null>(null);

  const show = useCallback((next: CheckInEntry) => {
    typed.current = next;
    setEntry(next);
  }, []);

  const notWritten = useCallback(
    (error: unknown) => setProblem({ kind: 'not-written', detail: String(error) }),
    [],
  );

  useLayoutEffect(() => {
    if (journal || !day) return;
    let left = false;
    glimpse().then((draft) => {
      if (left || draft?.day !== day || touched.current) return;
      glimpsed.current = draft;
      show(draft.body);
    }, notWritten);
    return () => {
      left = true;
    };
  }, [journal, day, show, notWritten]);

  useLayoutEffect(() => {
    if (journal) return;
    return whenLeaving(early.flush);
  }, [journal, early]);

  useLayoutEffect(() => {
    if (!journal || !day) return;
    let left = false;
    const on = { saved: () => setProblem(null), problem: setProblem };
    async function begin(begun: DraftSession) {
      const lies = await early.stored();
      if (left) return void begun.stop();
      open.current = begun;
      early.end();
      const { body: found, id, revision, changed } = begun.draft();
      if (isTouched(found) && !touched.current) setClosedAt(changed);
      if (touched.current) {
        const seen = glimpsed.current?.id === id && glimpsed.current.revision === revision;
        const prompt = typed.current.prompt ?? found.prompt;
        if (lies?.id === id) show({ ...typed.current, prompt });
        else if (!seen) show(joinedEntries(found, typed.current));
        if (lies && lies.id !== id) begun.takeAlong(lies);
        begun.write(typed.current);
      } else show(found);
      setSession(begun);
    }
    draftSession(journal, day, early.fresh, on).then(begin).catch(notWritten);
    const stopFlushing = whenLeaving((atOnce) => {
      if (open.current) return open.current.flush(atOnce);
      if (atOnce) breakOff(journal);
      early.flush();
    });
    return () => {
      left = true;
      stopFlushing();
      if (open.current) open.current.flush(false);
      else early.flush();
      void open.current?.stop();
      open.current = null;
      setSession(null);
    };
  }, [journal, day, early, show, notWritten]);

  useLayoutEffect(() => {
    if (!journal || !day || !session) return;
    return observe(() => latestDraft(journal, day), {
      value: (draft) => {
        if (draft && !touched.current && session.adopt(draft)) show(draft.body);
      },
      problem: setProblem,
    });
  }, [journal, day, session, show]);

  const change = useCallback(
    (next: CheckInEntry) => {
      touched.current = true;
      setClosedAt(null);
      show(next);
      if (open.current) open.current.write(next);
      else if (day) early.write({ day, entry: next, shown: glimpsed.current });
    },
    [day, early, show],
  );

  const form = useMemo(
    () => ({
      shown: () => typed.current,
      show(prompt: ShownPrompt) {
        show({ ...typed.current, prompt });
        session?.write(typed.current);
      },
      problem: setProblem,
      broken: notWritten,
    }),
    [session, show, notWritten],
  );
  const acts = usePromptActs(session, form);

  const startFresh = useCallback(() => {
    session?.startFresh(typed.current).then((fresh) => {
      if (!fresh.ok) return setProblem(fresh.problem);
      touched.current = false;
      setClosedAt(null);
      show(fresh.value);
    }, notWritten);
  }, [session, show, notWritten]);

  const keep = useCallback(async () => {
    if (!session) return null;
    const kept = await session.keep(typed.current);
    if (kept.ok) return kept.value;
    setProblem(kept.problem);
    return null;
  }, [session]);

  return {
    entry,
    loaded: session !== null,
    closedAt,
    problem,
    change,
    ...acts,
    startFresh,
    keep,
  };
}
