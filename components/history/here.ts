import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';

/** The day that stands at the top of the window, told to whoever follows it; not to the days themselves. */
export type Here = {
  readonly day: Day | null;
  set: (day: Day | null) => void;
  follow: (listener: () => void) => () => void;
};

export function newHere(): Here {
  const listeners = new Set<() => void>();
  let day: Day | null = null;
  return {
    get day() {
      return day;
    },
    set(now) {
      if (now === day) return;
      day = now;
      for (const listener of listeners) listener();
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * A part of the day at the top of the window, followed while one scrolls.
 * @param length 4 for its year, 7 for its month
 */
export function useHere(here: Here, length: 4 | 7): string | null {
  const read = () => here.day?.slice(0, length) ?? null;
  const [part, setPart] = useState(read);
  useEffect(() => {
    setPart(read);
    return here.follow(() => setPart(read));
  }, [here, length]);
  return part;
}
