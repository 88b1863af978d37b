import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { visitNumber } from '../../platform/session';
import { isOurs, type Place, placeFrom } from './route';
import { type Visits, visitsOf } from './visits';

export type Route = {
  place: Place;
  /** How far down to scroll once the page is there; null at the first opening, which is the browser's matter. */
  scroll: number | null;
  /** Tells this visit from every other, also after a reload. Support has none of its own: it lies over a place. */
  visit: number;
  /** Takes the support panel away again, back to exactly where one was. */
  leaveSupport: () => void;
};

type Arrival = Pick<Route, 'place' | 'scroll' | 'visit'>;

/** The place that the address names, followed as it changes. An address that names nothing becomes History's. */
export function useRoute(): Route {
  const visits = useRef<Visits | null>(null);
  const moved = useRef(false);
  const [arrival, setArrival] = useState<Arrival>(() => ({
    place: placeFrom(location.hash, { page: 'history', rest: '' }),
    scroll: null,
    visit: 0,
  }));

  useLayoutEffect(() => {
    visits.current ??= visitsOf(window, visitNumber());
    const tracked = visits.current;
    const arrive = (first: boolean) => {
      if (!isOurs(location.hash)) history.replaceState(history.state, '', '#/history');
      const scroll = tracked.arrive();
      setArrival((before) => {
        const place = placeFrom(location.hash, before.place);
        const visit = place.support && !first ? before.visit : tracked.current();
        return { place, scroll: first ? null : scroll, visit };
      });
    };
    // A way back to the same address, whose filters were changed meanwhile, is told by no change of the hash.
    const onMove = () => {
      if (history.state === tracked.current()) return;
      moved.current = true;
      arrive(false);
    };
    arrive(true);
    window.addEventListener('hashchange', onMove);
    window.addEventListener('popstate', onMove);
    return () => {
      window.removeEventListener('hashchange', onMove);
      window.removeEventListener('popstate', onMove);
    };
  }, []);

  const { page, rest } = arrival.place;
  const leaveSupport = useCallback(() => {
    if (moved.current) history.back();
    else location.replace(`#/${page}${rest}`);
  }, [page, rest]);

  return { ...arrival, leaveSupport };
}
