import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element that is only rendered later, such as the line that a live query will bring; not
 * any more once the person has done something themselves. Gives back how to ask for it by the element's id.
 */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef<string | null>(null);

  const seek = useCallback(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }, []);

  useEffect(() => seek());

  useEffect(() => {
    const forget = () => {
      wanted.current = null;
    };
    document.addEventListener('keydown', forget, true);
    document.addEventListener('pointerdown', forget, true);
    return () => {
      document.removeEventListener('keydown', forget, true);
      document.removeEventListener('pointerdown', forget, true);
    };
  }, []);

  return useCallback(
    (id: string) => {
      wanted.current = id;
      requestAnimationFrame(seek);
    },
    [seek],
  );
}
