import { useEffect } from 'preact/hooks';
import { whenSeen } from '../../platform/pages';
import type { Journal } from '../../storage/journal';

/**
 * Notes that the person has opened Afterglow, or come back to a page of it: that answers a nudge. A page that a
 * browser restores behind others answers nothing until it is looked at. Its code is fetched after the first drawing.
 */
export function useArrivals(journal: Journal | null): void {
  useEffect(() => {
    if (!journal) return;
    return whenSeen(() => {
      void import('./settle-here').then(({ noteHere }) => noteHere(journal, 'opened'));
    });
  }, [journal]);
}
