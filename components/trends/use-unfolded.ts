import { useEffect, useState } from 'preact/hooks';

/** Rows that are added at a time, so that thousands of them never hold the page up. */
const atOnce = 400;

/**
 * How many rows of a long table are shown: a few at first, then all, some with each frame.
 * @param all how many there are
 * @param few how many are shown at first
 */
export function useUnfolded(all: number, few: number) {
  const [unfolded, setUnfolded] = useState(false);
  const [reached, setReached] = useState(few);
  const shown = Math.min(all, unfolded ? reached : few);
  useEffect(() => {
    if (!unfolded || shown >= all) return;
    const frame = requestAnimationFrame(() => setReached(shown + atOnce));
    return () => cancelAnimationFrame(frame);
  }, [unfolded, shown, all]);
  return {
    shown,
    unfolded,
    unfold: () => {
      setReached(few + atOnce);
      setUnfolded(true);
    },
    fold: () => setUnfolded(false),
  };
}
