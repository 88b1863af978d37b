import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Filters } from '../../domain/find';
import type { Place } from '../../storage/check-ins';
import { type Asked, askedBy, restOf } from './address';
import { type Here, newHere } from './here';
import { keepStay, noStay, recalledStay, type Stay, stayOf } from './stays';
import {
  justBefore,
  newestView,
  oldestView,
  placeBefore,
  type View,
  viewAround,
  viewAt,
} from './view';

/** Where to stand once the days of a view are there. */
export type Target =
  | { at: 'newest' }
  | { at: 'oldest' }
  | { at: 'place'; place: Place; focus: boolean }
  | { at: 'standing'; id: string; top: number; place: Place };

/** Where one is among the days. */
export type Stand = Asked & { visit: number; words: string; view: View };

export type Travel = {
  /** Null until it is known where one was. */
  stand: Stand | null;
  /** Where to go next, once; whoever shows the days takes it away. */
  target: { current: Target | null };
  here: Here;
  setView: (view: View, target?: Target) => void;
  setFilters: (filters: Filters) => void;
  setWords: (words: string) => void;
  /** Keeps what stands at the top, for the way back; for a reload too once one stays there. */
  setAnchor: (anchor: Stay['anchor'], stays: boolean) => void;
  /** The address of a place (a day, a month), with the filters that are on. */
  addressOf: (place: string) => string;
};

/**
 * Follows the address among the days: each visit has its place, its filters and what was searched for, and the way
 * back leads to them. Where a link named a place, reading goes on there.
 */
export function useTravel(visit: number, rest: string, led: boolean): Travel {
  const [stand, setStand] = useState<Stand | null>(null);
  const here = useMemo(newHere, []);
  const target = useRef<Target | null>(null);
  const stay = useRef<Stay>(noStay);
  const latest = useRef(stand);
  latest.current = stand;

  useLayoutEffect(() => {
    const { scrollRestoration } = history;
    history.scrollRestoration = 'manual';
    return () => {
      history.scrollRestoration = scrollRestoration;
    };
  }, []);

  useLayoutEffect(() => {
    let left = false;
    const asked = askedBy(rest);
    const isFirst = latest.current === null;
    const arrive = (as: Stay) => {
      if (left) return;
      stay.current = as;
      const { anchor } = as;
      const start = asked.place === null ? null : placeBefore(asked.place);
      if (anchor) target.current = { at: 'standing', id: anchor.place.id, ...anchor };
      else
        target.current = start
          ? { at: 'place', place: start, focus: led || !isFirst }
          : { at: 'newest' };
      const view = anchor
        ? viewAround(justBefore(anchor.place), start)
        : start
          ? viewAt(start)
          : { ...newestView };
      setStand({ ...asked, visit, words: as.words, view });
    };
    const known = stayOf(visit);
    if (known) arrive(known);
    else if (isFirst) recalledStay(visit).then(arrive, () => arrive(noStay));
    else arrive({ words: asked.place === null ? '' : stay.current.words, anchor: null });
    return () => {
      left = true;
    };
    // The filters change the address by themselves, and are no arrival.
  }, [visit]);

  const setView = useCallback((view: View, next?: Target) => {
    if (next) target.current = next;
    setStand((now) => now && { ...now, view });
  }, []);

  const setFilters = useCallback((filters: Filters) => {
    const now = latest.current;
    if (!now) return;
    const place = null;
    history.replaceState(history.state, '', `#/history${restOf({ place, filters })}`);
    setStand({ ...now, place, filters, words: stay.current.words, view: { ...newestView } });
  }, []);

  const setWords = useCallback((words: string) => {
    const now = latest.current;
    if (!now) return;
    stay.current = { words, anchor: null };
    keepStay(now.visit, stay.current, true);
    if (now.view.around) setStand({ ...now, view: { ...newestView } });
  }, []);

  const setAnchor = useCallback((anchor: Stay['anchor'], stays: boolean) => {
    if (!latest.current) return;
    stay.current = { ...stay.current, anchor };
    keepStay(latest.current.visit, stay.current, stays);
  }, []);

  const addressOf = useCallback((place: string) => {
    const filters = latest.current?.filters ?? askedBy('').filters;
    return `#/history${restOf({ place, filters })}`;
  }, []);

  return { stand, target, here, setView, setFilters, setWords, setAnchor, addressOf };
}

/** The way to the newest and to the oldest of the days. */
export function endOf(which: 'newest' | 'oldest'): [View, Target] {
  return [{ ...(which === 'newest' ? newestView : oldestView) }, { at: which }];
}
