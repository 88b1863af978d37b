import type { Problem } from '../domain/problem';
import { dexie } from './library';
import { problemFrom } from './problems';

/**
 * Answers a query now and again after every write, of any page, that could change the answer.
 * After a problem it ends. Gives back how to stop.
 * @param query calls this room's reading verbs and awaits nothing else
 */
export function observe<T>(
  query: () => Promise<T>,
  on: { value: (value: T) => void; problem: (problem: Problem) => void },
): () => void {
  const watch = dexie()
    .liveQuery(query)
    .subscribe({
      next: on.value,
      error: (error: unknown) => on.problem(problemFrom(error, 'damaged')),
    });
  return () => watch.unsubscribe();
}
