import type { Problem } from '../domain/problem';
import { dexie, hasArrived } from './library';
import { problemFrom } from './problems';

/**
 * Answers a query now and again after every write, of any page, that could change the answer.
 * After a problem it ends. Before any journal was opened there is nothing to watch, and it answers once. Gives back
 * how to stop.
 * @param query calls this room's reading verbs and awaits nothing else
 */
export function observe<T>(
  query: () => Promise<T>,
  on: { value: (value: T) => void; problem: (problem: Problem) => void },
): () => void {
  if (!hasArrived()) return answerOnce(query, on);
  const watch = dexie()
    .liveQuery(query)
    .subscribe({
      next: on.value,
      error: (error: unknown) => on.problem(problemFrom(error, 'damaged')),
    });
  return () => watch.unsubscribe();
}

function answerOnce<T>(
  query: () => Promise<T>,
  on: { value: (value: T) => void; problem: (problem: Problem) => void },
): () => void {
  let stopped = false;
  query().then(
    (value) => stopped || on.value(value),
    (error: unknown) => stopped || on.problem(problemFrom(error, 'damaged')),
  );
  return () => {
    stopped = true;
  };
}
