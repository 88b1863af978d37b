import { useEffect } from 'preact/hooks';
import { whenLeaving } from '../../platform/pages';
import { type Journal, whenLost } from '../../storage/journal';

/**
 * Stores what is typed while the page is going away, while the journal is let go of to a newer Afterglow, and when the
 * form goes: from then on nothing would listen for the page's leaving.
 * @param flush is told whether the page may end right now
 */
export function useFlushing(journal: Journal, flush: (atOnce: boolean) => void): void {
  useEffect(() => {
    const stops = [whenLeaving(flush), whenLost(journal, () => flush(false))];
    return () => {
      stops.forEach((stop) => stop());
      flush(false);
    };
  }, [journal, flush]);
}
