import type { ComponentChildren } from 'preact';
import type { Problem } from '../domain/problem';
import { useOpening } from './journal';

/**
 * Shows what is inside only while the journal is open; else what the page says meanwhile, or why it stays shut.
 * @param shut renders the problem; `again` tries to open once more
 */
export function JournalGate({
  waiting,
  shut,
  children,
}: {
  waiting: ComponentChildren;
  shut: (problem: Problem, again: () => Promise<void>) => ComponentChildren;
  children: ComponentChildren;
}) {
  const { opening, again } = useOpening();
  if (opening.state === 'opening') return <>{waiting}</>;
  if (opening.state === 'shut') return <>{shut(opening.problem, again)}</>;
  return <>{children}</>;
}
