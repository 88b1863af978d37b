import type { Problem } from '../domain/problem';
import { dexie, hasArrived } from './library';
import { isMistake, problemFrom } from './problems';

/**
 * Answers a query now and again after every write, of any page, that could change the answer; again only once what
 * the writing page itself draws of it is on screen.
 * After a problem it ends; a mistake in the code is reported to the page as such, and never as a problem of the journal. Before any journal was opened there is nothing to watch, and it answers once. Gives back
 * how to stop.
 * @param query calls this room's reading verbs and awaits nothing else
 */
export function observe<T>(
  query: () => Promise<T>,
  on: { value: (value: T) => void; problem: (problem: Problem) => void },
): () => void {
  if (!hasArrived()) return answerOnce(query, on);
  let isFirst = true;
  const watch = dexie()
    .liveQuery(async () => {
      // In a promise of its own, which Dexie can follow beyond what is not Dexie's.
      if (!isFirst) await Promise.resolve(drawn());
      isFirst = false;
      return query();
    })
    .subscribe({
      next: on.value,
      error: (error: unknown) => tell(error, on.problem),
    });
  return () => watch.unsubscribe();
}

/** What the database says is a problem. A mistake of ours is none of the journal's, and goes to the page's boundary. */
function tell(error: unknown, onProblem: (problem: Problem) => void): void {
  if (isMistake(error)) reportError(error);
  else onProblem(problemFrom(error, 'damaged'));
}

/** Milliseconds after which it is no longer waited for a frame: a page that nobody sees draws none. */
const longest = 100;

/** Waits until what has been rendered by now is on screen. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    // A frame is drawn after its callbacks: with the next one it is on screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        setTimeout(resolve);
      }),
    );
  });
}

function answerOnce<T>(
  query: () => Promise<T>,
  on: { value: (value: T) => void; problem: (problem: Problem) => void },
): () => void {
  let stopped = false;
  query().then(
    (value) => stopped || on.value(value),
    (error: unknown) => stopped || tell(error, on.problem),
  );
  return () => {
    stopped = true;
  };
}
