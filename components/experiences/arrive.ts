import { useLayoutEffect } from 'preact/hooks';

let seen = false;

/**
 * After a way within Experiences reading begins at the heading of what was come to, at its top. The first place that
 * a tab opens on leaves the focus where the browser puts it.
 * @param field where writing begins at once instead, as a selector
 */
export function useArriving(field?: string): void {
  useLayoutEffect(() => {
    const first = !seen && document.activeElement === document.body;
    seen = true;
    if (!first) window.scrollTo({ top: 0, behavior: 'instant' });
    if (first && field === undefined) return;
    document.querySelector<HTMLElement>(field ?? 'h1')?.focus({ preventScroll: true });
  }, []);
}
