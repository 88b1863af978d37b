import { useRef } from 'preact/hooks';

import { begun } from '../../platform/clock';
import { haveButtons } from '../../platform/notifications';
import type { Today } from '../check-in/today';

/**
 * Whether this page was opened from today's nudge, and the nudge could not itself offer "later" and "not today". It
 * stays so while the page is open, so that what was chosen can be said.
 */
export function useOffered(today: Pick<Today, 'nudgeOpenedAt' | 'settings'> | null): boolean {
  const offered = useRef(false);
  const openedAt = today?.nudgeOpenedAt ?? null;
  const here = openedAt !== null && openedAt >= begun();
  if (here && (today?.settings.nudge.shows === 'dot' || !haveButtons())) offered.current = true;
  return offered.current;
}
