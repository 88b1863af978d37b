import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { type Journal, whenLost } from '../storage/journal';
import { useArrivals } from './nudges/use-arrivals';

/** Where the opening of the journal stands. `shut` also follows `open`, when the journal is lost to this page. */
type Opening =
  { state: 'opening' } | { state: 'open'; journal: Journal } | { state: 'shut'; problem: Problem };

type Access = {
  opening: Attempt;
  /** Tries to open once more, and comes back when that is settled; until then the journal counts as shut. */
  again: () => Promise<void>;
};

type Attempt = Opening | { state: 'broken'; error: unknown };

const Access = createContext<Access | null>(null);

/**
 * Opens the journal once, at the first rendering, and tells everything inside where that stands. What is inside
 * is rendered at once: a page can be written in before the journal is there.
 */
export function JournalProvider({
  open,
  children,
}: {
  open: () => Promise<Result<Journal>>;
  children: ComponentChildren;
}) {
  const [first] = useState(open);
  const [attempt, setAttempt] = useState<Attempt>({ state: 'opening' });

  const settle = useCallback((result: Promise<Result<Journal>>): Promise<void> => {
    return result.then(
      (opened) =>
        setAttempt(
          opened.ok
            ? { state: 'open', journal: opened.value }
            : { state: 'shut', problem: opened.problem },
        ),
      (error: unknown) => setAttempt({ state: 'broken', error }),
    );
  }, []);
  // Not after the next frame, as an effect would be: a popup is opened many times, and each frame shows.
  useLayoutEffect(() => void settle(first), [first, settle]);

  const journal = attempt.state === 'open' ? attempt.journal : null;
  useLayoutEffect(() => {
    if (!journal) return;
    return whenLost(journal, (problem) => setAttempt({ state: 'shut', problem }));
  }, [journal]);

  useArrivals(journal);

  const again = useCallback(() => settle(open()), [open, settle]);

  return <Access.Provider value={{ opening: attempt, again }}>{children}</Access.Provider>;
}

function useAccess(): Access {
  const access = useContext(Access);
  if (!access) throw new Error('There is no JournalProvider around this component');
  return access;
}

/**
 * Where the opening of the journal stands, and how to try again after it was shut. A mistake in opening it is thrown, to the
 * boundary around whoever asks.
 */
export function useOpening(): { opening: Opening; again: Access['again'] } {
  const { opening, again } = useAccess();
  if (opening.state === 'broken') throw opening.error;
  return { opening, again };
}

/** The journal if it is open, and null whatever else may be: for what has to stand without it. */
export function useJournalIfOpen(): Journal | null {
  const { opening } = useAccess();
  return opening.state === 'open' ? opening.journal : null;
}

/** The open journal. Only for what stands inside a `JournalGate`, or is rendered once the journal is open. */
export function useJournal(): Journal {
  const { opening } = useAccess();
  if (opening.state !== 'open') throw new Error(`The journal is ${opening.state}`);
  return opening.journal;
}
