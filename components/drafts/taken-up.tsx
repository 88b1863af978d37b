import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useJournal } from '../journal';
import { takeUp } from './take-up';

/**
 * Shows what is inside once everything that an earlier page could only store on its way out is in its records.
 * @param waiting what is shown until then
 */
export function TakenUp({
  waiting,
  children,
}: {
  waiting: ComponentChildren;
  children: ComponentChildren;
}) {
  const journal = useJournal();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    // Should it fail, everything stays where it lies until the next time.
    const go = () => setReady(true);
    takeUp(journal).then(go, go);
  }, [journal]);
  return <>{ready ? children : waiting}</>;
}
