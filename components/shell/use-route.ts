import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isOurs, type Place, placeFrom } from './route';
import { type Visits, visitsOf } from './visits';

export type Route = {
  place: Place;
  /** How far down to scroll once the page is there; null at the first opening, which is the browser's matter. */
  scroll: number | null;
  /** Takes the support panel away again, back to exactly where one was. */
  leaveSupport: () => void;
};

type Arrival = Pick<Route, 'place' | 'scroll'>;

/** The place that the address names, followed as it changes. An address that names nothing becomes History's. */
export function useRoute(): Route {
  const visits = useRef<Visits | null>(null);
  const moved = useRef(false);
  const [arrival, setArrival] = useState<Arrival>(() => ({
    place: placeFrom(location.hash, 'history'),
    scroll: null,
  }));

  useEffect(() => {
    visits.current ??= visitsOf(window);
    const tracked = visits.current;
    const onHashChange = () => {
      moved.current = true;
      if (!isOurs(location.hash)) history.replaceState(history.state, '', '#/history');
      const scroll = tracked.arrive();
      setArrival((before) => ({ place: placeFrom(location.hash, before.place.page), scroll }));
    };
    if (!isOurs(location.hash)) history.replaceState(history.state, '', '#/history');
    tracked.arrive();
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);

  const { page } = arrival.place;
  const leaveSupport = useCallback(() => {
    if (moved.current) history.back();
    else location.replace(`#/${page}`);
  }, [page]);

  return { ...arrival, leaveSupport };
}
