import type { Day } from '../../domain/day';
import {
  type FilterName,
  type Filters,
  filtersIn,
  hasBeginnings,
  hasWords,
  hiddenBy,
  type PhaseOfDay,
  type Trace,
} from '../../domain/find';
import { phaseOn } from '../../domain/phase';
import type { Experience } from '../../domain/record';
import { narrows, type Terms, termsOf } from '../../domain/search';
import { breath } from '../../platform/breath';
import type { Traces } from './traces';

/** What is searched for. */
export type Wanted = {
  words: string;
  filters: Filters;
  /** Whether also what has them only inside of longer words is wanted, beside what has words that begin so. */
  inside?: true;
};

/** What was found. */
export type Found = {
  wanted: Wanted;
  terms: Terms;
  /** Newest first: what has words that begin with the terms, and all that has them where nothing does. */
  traces: readonly Trace[];
  /** How many more have them, but inside of longer words. */
  inside: number;
  /** Whether everything was looked through. */
  isComplete: boolean;
  /** Whether this is the first that is told of a search that still goes on: a screenful is enough of it for now. */
  isGlimpse: boolean;
  /** Filters of which each, by itself, leaves out something that has the words; `several` where only together. */
  hiding: ReadonlySet<FilterName | 'several'>;
};

/** How far some words were looked for: what comes of it for the next key is that less is left to look through. */
export type Swept = {
  terms: Terms;
  version: number;
  /** How many of the known traces were looked through, and those of them that may have the words. */
  through: number;
  having: () => readonly Trace[];
};

/** A search under way. */
export type Search = Swept & { stop: () => void };

/** Milliseconds of looking without a break, after which a key press may come in; traces between looks at the clock. */
const stretch = 8;
const stride = 64;

/** Milliseconds after which what was found so far is shown, and between showing more. */
const soon = 12;
const later = 250;

/** Found traces that fill a screen. */
export const screenful = 12;

/** Whether anything is searched for. */
export function isWanted({ words, filters }: Wanted): boolean {
  return words.trim() !== '' || filtersIn(filters).length > 0;
}

/** What was found before anything was looked through. */
export function nothingYet(wanted: Wanted): Found {
  return {
    ...{ wanted, terms: termsOf(wanted.words), traces: [], inside: 0, hiding: new Set() },
    ...{ isComplete: false, isGlimpse: true },
  };
}

/**
 * Looks through everything, with breaks, the newest first.
 * @param before an earlier search; where these words can only be in what that one found, nothing else is looked at
 * @param onFound called as soon as a screen is full of what was found, then now and again, and at the end
 */
export function find(
  traces: Traces,
  wanted: Wanted,
  phaseOf: PhaseOfDay,
  before: Swept | null,
  onFound: (found: Found) => void,
): Search {
  let stopped = false;
  const terms = termsOf(wanted.words);
  const names = filtersIn(wanted.filters);
  const isNarrower = before?.version === traces.version && narrows(before.terms, terms);
  const again = isNarrower ? before.having() : [];
  let at = 0;
  let through = isNarrower ? before.through : 0;
  const having: Trace[] = [];
  const found: Trace[] = [];
  const beginning: Trace[] = [];
  const hiding = new Set<FilterName | 'several'>();
  const { version } = traces;

  function next(): Trace | undefined {
    const trace = at < again.length ? again[at] : traces.known[through];
    if (at < again.length) at += 1;
    else if (trace) through += 1;
    return trace;
  }

  function take(trace: Trace): void {
    if (!hasWords(trace, terms)) return;
    having.push(trace);
    const by = names.length === 0 ? null : hiddenBy(trace, wanted.filters, phaseOf, names);
    if (by !== null) hiding.add(by);
    else {
      found.push(trace);
      if (hasBeginnings(trace, terms)) beginning.push(trace);
    }
  }

  /** Looks at some more; false once there is nothing left that is known. */
  function goOn(): boolean {
    const until = performance.now() + stretch;
    do {
      for (let step = 0; step < stride; step += 1) {
        const trace = next();
        if (!trace) return false;
        take(trace);
      }
    } while (performance.now() < until);
    return true;
  }

  async function look(): Promise<void> {
    const began = performance.now();
    let told: number | null = null;
    while (!stopped) {
      const isEnd = !goOn();
      if (isEnd && traces.isComplete) break;
      const now = performance.now();
      // Once all that is known was looked through, more takes longer than one should wait for the first.
      const isDue =
        told === null
          ? isEnd || beginning.length >= screenful || now - began > soon
          : now - told > later;
      // What has the words inside of longer ones is shown only once nothing better is known.
      if (isDue && (isEnd ? found : beginning).length > 0) {
        tell(false, told === null);
        told = now;
      }
      if (isEnd) await traces.more();
      // A break, even where more is known already: the page answers in it.
      await breath();
    }
    if (!stopped) tell(true, false);
  }

  function tell(isComplete: boolean, isGlimpse: boolean): void {
    const shown = wanted.inside || beginning.length === 0 ? found : beginning;
    const inside = found.length - shown.length;
    const all = { traces: [...shown], inside, hiding: new Set(hiding) };
    onFound({ wanted, terms, isComplete, isGlimpse, ...all });
  }

  look().catch((error: unknown) => reportError(error));
  return {
    ...{ terms, version },
    get through() {
      return through;
    },
    having: () => (at < again.length ? [...having, ...again.slice(at)] : having),
    stop() {
      stopped = true;
    },
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
