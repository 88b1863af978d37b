import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Findable } from '../../domain/find';
import type { Experience } from '../../domain/record';
import type { Journal } from '../../storage/journal';
import { recordsWith } from '../../storage/records';
import {
  find,
  type Found,
  isWanted,
  phasesOf,
  screenful,
  type Search,
  type Wanted,
} from './finding';
import { isFindable, placeIn, type Traces, tracesOf } from './traces';
import type { View } from './view';

/** The part of what was found that is on the page. */
export type FoundPage = {
  found: Found;
  view: View;
  records: Findable[];
  /** The ones right above the first and below the last. */
  previous: Found['traces'][number] | null;
  next: Found['traces'][number] | null;
};

export type Finding = {
  /** What was found last; null while nothing is searched for. */
  page: FoundPage | null;
  /** Looks for something else, at once. */
  want: (wanted: Wanted) => void;
  /** Reads ahead, whenever the page has nothing else to do, so that a key press finds everything there. */
  prepare: () => void;
};

/**
 * Finding what was written, as somebody types.
 * @param experiences all of them; null until they are known
 * @param view the part that is wanted of what is found
 */
export function useFinding(
  journal: Journal,
  experiences: readonly Experience[] | null,
  view: View,
): Finding {
  const [page, setPage] = useState<FoundPage | null>(null);
  const traces = useRef<Traces | null>(null);
  const wanted = useRef<Wanted | null>(null);
  const found = useRef<Found | null>(null);
  const search = useRef<Search | null>(null);
  const latest = useRef({ view, experiences });
  latest.current = { view, experiences };

  const show = useCallback(async () => {
    const [of, part] = [found.current, latest.current.view];
    if (!of) return;
    const cut = partOf(of, part);
    const missing = cut.traces.filter(({ record }) => !record).map(({ id }) => id);
    const read = missing.length > 0 ? await recordsWith(journal, missing) : [];
    if (found.current !== of || latest.current.view !== part) return;
    const records = cut.traces.map(({ record }) => record ?? read.shift() ?? null);
    setPage({ found: of, view: part, ...cut.beyond, records: records.filter(isFindable) });
  }, [journal]);

  const look = useCallback(() => {
    const before = search.current;
    before?.stop();
    const { experiences: all } = latest.current;
    if (!wanted.current || !all) return;
    traces.current ??= tracesOf(journal, look);
    search.current = find(traces.current, wanted.current, phasesOf(all), before, (next) => {
      found.current = next;
      show().catch((error: unknown) => reportError(error));
    });
  }, [journal, show]);

  const want = useCallback(
    (next: Wanted) => {
      wanted.current = isWanted(next) ? next : null;
      if (!wanted.current) {
        found.current = null;
        setPage(null);
      }
      look();
    },
    [look],
  );

  const prepare = useCallback(() => {
    traces.current ??= tracesOf(journal, look);
    traces.current.gather().catch((error: unknown) => reportError(error));
  }, [journal, look]);

  useLayoutEffect(() => {
    show().catch((error: unknown) => reportError(error));
  }, [view, show]);
  // Read anew they are other objects, and mostly say the same: that is no reason to look through everything again.
  const said = experiences?.map(({ id, stamp }) => `${id} ${stamp}`).join() ?? null;
  useEffect(look, [said, look]);
  useEffect(
    () => () => {
      search.current?.stop();
      traces.current?.close();
      found.current = null;
    },
    [],
  );

  return { page, want, prepare };
}

function partOf({ traces, isGlimpse }: Found, { around, newer, older: wanted }: View) {
  const older = isGlimpse && !around ? Math.min(wanted, screenful) : wanted;
  const at = around ? placeIn(traces, { kind: 'check-in', ...around }) : 0;
  // Before all that was found, one is shown the oldest of it.
  const from = Math.max(0, at - (at < traces.length ? newer : Math.max(newer, older)));
  const to = Math.min(traces.length, at + older);
  return {
    traces: traces.slice(from, to),
    beyond: { previous: traces[from - 1] ?? null, next: traces[to] ?? null },
  };
}
