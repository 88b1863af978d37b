import { useEffect, useState } from 'preact/hooks';
import { dayFrom, type Day } from '../../domain/day';

/** Where in the popup one is. With a view of `start` the journal decides what is shown. */
export type PopupPlace = {
  view: 'start' | 'check-in';
  /** The day that the form is for; null for today. */
  day: Day | null;
  /** Whether the support panel lies over it. */
  support: boolean;
};

/** The place an address names by its hash: `#/check-in`, `#/check-in/2026-05-12`, `#/support`, or nothing. */
export function popupPlaceFrom(hash: string, under: PopupPlace): PopupPlace {
  const [name, day] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'support') return { ...under, support: true };
  if (name === 'check-in') return { view: 'check-in', day: dayFrom(day ?? ''), support: false };
  return { view: 'start', day: null, support: false };
}

const start: PopupPlace = { view: 'start', day: null, support: false };

/** The place that the popup's address names, followed as it changes. */
export function usePopupPlace(): PopupPlace {
  const [place, setPlace] = useState(() => popupPlaceFrom(location.hash, start));
  useEffect(() => {
    const follow = () => setPlace((before) => popupPlaceFrom(location.hash, before));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return place;
}
