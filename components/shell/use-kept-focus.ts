import { useLayoutEffect } from 'preact/hooks';

/** Keeps the focus in the page, from just after its first drawing on: nothing is taken away before. */
export function useKeptFocus(): void {
  useLayoutEffect(() => {
    let stop: (() => void) | null = null;
    let left = false;
    import('./keep-focus').then(({ keepFocus }) => {
      if (!left) stop = keepFocus();
    }, reportError);
    return () => {
      left = true;
      stop?.();
    };
  }, []);
}
