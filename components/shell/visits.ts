/** The part of a window that keeping track of visits needs. */
type Track = Pick<Window, 'history' | 'scrollY' | 'addEventListener'>;

export type Visits = {
  /** To be called after the address has changed: where this visit stood when it was last seen; 0 for a new one. */
  arrive(): number;
  /** The number of the visit that one is on. */
  current(): number;
};

/**
 * Remembers how far down each visited place was scrolled, as long as the page lives. A visit's number is all that
 * the session's history holds of it.
 * @param start the number before the first; far apart for any two tabs, so that no visit is taken for another's
 */
export function visitsOf(track: Track, start = 0): Visits {
  const scrolled = new Map<number, number>();
  let latest = start;
  let current = start;
  track.addEventListener('scroll', () => scrolled.set(current, track.scrollY), { passive: true });
  return {
    arrive() {
      const known: unknown = track.history.state;
      if (typeof known === 'number') {
        current = known;
        latest = Math.max(latest, known);
        return scrolled.get(known) ?? 0;
      }
      // A link does not scroll by itself: this is still how far down the place was that is being left.
      if (current > start) scrolled.set(current, track.scrollY);
      latest += 1;
      current = latest;
      track.history.replaceState(current, '');
      return 0;
    },
    current: () => current,
  };
}
