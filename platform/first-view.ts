import { dayFrom, type Day } from '../domain/day';

/**
 * What the popup showed last, so that the next opening can draw at once, before the journal has answered, without
 * drawing the wrong thing first. A hint only: the journal corrects it a moment later. It holds none of the
 * person's words, and lives in `localStorage` because that is the only store a page can read without waiting.
 */
export type FirstView = { keptOn: Day | null };

const key = 'first-view';

/** The hint, or null where there is none (the first opening, or another container). */
export function readFirstView(): FirstView | null {
  try {
    const stored = localStorage.getItem(key);
    return stored === null ? null : { keptOn: dayFrom(stored) };
  } catch {
    // Storage can be switched off for the page; without the hint the popup waits for the journal.
    return null;
  }
}

/** Leaves the hint for the next opening. */
export function rememberFirstView(view: FirstView): void {
  try {
    localStorage.setItem(key, view.keptOn ?? 'none');
  } catch {
    // As above: the next opening waits for the journal, nothing else changes.
  }
}
