import { useLayoutEffect } from 'preact/hooks';

let seen = false;

/**
 * After a way within Experiences reading begins at the heading of what was come to, at its top. The first place that
 * a tab opens on leaves the focus where the browser puts it.
 */
export function useArriving(): void {
  useLayoutEffect(() => {
    const first = !seen && document.activeElement === document.body;
    seen = true;
    if (first) return;
    window.scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);
}
