import type { Day } from '../../domain/day';
import {
  type FilterName,
  type Filters,
  filtersIn,
  hasWords,
  hiddenBy,
  type PhaseOfDay,
  type Trace,
} from '../../domain/find';
import { phaseOn } from '../../domain/phase';
import type { Experience } from '../../domain/record';
import { type Terms, termsOf } from '../../domain/search';
import type { Traces } from './traces';

/** What is searched for. */
export type Wanted = { words: string; filters: Filters };

/** What was found. */
export type Found = {
  wanted: Wanted;
  terms: Terms;
  /** Newest first. */
  traces: readonly Trace[];
  /** Whether everything was looked through. */
  isComplete: boolean;
  /** Filters of which each, by itself, leaves out something that has the words; `several` where only together. */
  hiding: ReadonlySet<FilterName | 'several'>;
};

/** Milliseconds of looking without a break, after which a key press may come in. */
const breath = 8;

/** Milliseconds after which what was found so far is shown, and between showing more. */
const soon = 40;
const later = 250;

/** Found traces that fill a screen. */
const screenful = 12;

/** Whether anything is searched for. */
export function isWanted({ words, filters }: Wanted): boolean {
  return words.trim() !== '' || filtersIn(filters).length > 0;
}

/**
 * Looks through everything, with breaks, the newest first. Gives back how to stop.
 * @param onFound called as soon as a screen is full of what was found, then now and again, and at the end
 */
export function find(
  traces: Traces,
  wanted: Wanted,
  phaseOf: PhaseOfDay,
  onFound: (found: Found) => void,
): () => void {
  let stopped = false;
  const terms = termsOf(wanted.words);
  const found: Trace[] = [];
  const hiding = new Set<FilterName | 'several'>();
  const tell = (isComplete: boolean) =>
    onFound({ wanted, terms, traces: [...found], isComplete, hiding: new Set(hiding) });

  async function look(): Promise<void> {
    const began = performance.now();
    let told: number | null = null;
    for (let at = 0; !stopped;) {
      const until = performance.now() + breath;
      for (; at < traces.known.length && (at % 64 > 0 || performance.now() < until); at += 1) {
        const trace = traces.known[at];
        if (!trace || !hasWords(trace, terms)) continue;
        const by = hiddenBy(trace, wanted.filters, phaseOf);
        if (by === null) found.push(trace);
        else hiding.add(by);
      }
      const isEnd = at >= traces.known.length;
      if (isEnd && traces.isComplete) break;
      const now = performance.now();
      const isDue =
        told === null ? found.length >= screenful || now - began > soon : now - told > later;
      if (isDue && found.length > 0) {
        told = now;
        tell(false);
      }
      // A break, even where more is known already: the page answers in it.
      await (isEnd ? traces.more() : new Promise((resolve) => setTimeout(resolve)));
    }
    if (!stopped) tell(true);
  }

  look().catch((error: unknown) => reportError(error));
  return () => {
    stopped = true;
  };
}

/** The phases of days, each reckoned once. */
export function phasesOf(experiences: readonly Experience[]): PhaseOfDay {
  const known = new Map<Day, ReturnType<PhaseOfDay>>();
  return (day) => {
    const there = known.get(day);
    if (there) return there;
    const { phase, experienceId: experience } = phaseOn(day, experiences);
    known.set(day, { phase, experience });
    return { phase, experience };
  };
}
