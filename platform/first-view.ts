import { dayFrom, usualEndOfDay, type Day } from '../domain/day';

/**
 * What the popup showed last, so that the next opening can draw at once, before the journal has answered, without
 * drawing the wrong thing first. A hint only: the journal corrects it a moment later. It holds none of the
 * person's words, and lives in `localStorage` because that is the only store a page can read without waiting.
 */
export type FirstView = {
  /** The day on which something was kept last, where that was the last day that the popup showed. */
  keptOn: Day | null;
  /** Hour at which the day ends. */
  endOfDay: number;
};

const key = 'first-view';

/** The hint, or null where there is none (the first opening, or another container). */
export function readFirstView(): FirstView | null {
  try {
    const stored = localStorage.getItem(key);
    if (stored === null) return null;
    const [keptOn = '', endOfDay = ''] = stored.split(' ');
    const hour = Number.parseInt(endOfDay, 10);
    return { keptOn: dayFrom(keptOn), endOfDay: hour >= 0 && hour < 12 ? hour : usualEndOfDay };
  } catch {
    // Storage can be switched off for the page; without the hint the popup waits for the journal.
    return null;
  }
}

/** Leaves the hint for the next opening. */
export function rememberFirstView({ keptOn, endOfDay }: FirstView): void {
  try {
    localStorage.setItem(key, `${keptOn ?? 'none'} ${endOfDay}`);
  } catch {
    // As above: the next opening waits for the journal, nothing else changes.
  }
}
