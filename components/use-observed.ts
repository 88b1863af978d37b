import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../domain/problem';
import { observe } from '../storage/observe';

/** What is known of a query at this moment. */
export type Observed<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; problem: Problem };

/**
 * The answer to a query over the journal, kept up to date while any page of Afterglow writes.
 * When the inputs change, the last answer stays until the new one is there; give the component a `key` where
 * an answer for something else must not be seen even for a moment.
 * @param inputs what the query depends on, compared one by one
 */
export function useObserved<T>(query: () => Promise<T>, inputs: readonly unknown[]): Observed<T> {
  const [observed, setObserved] = useState<Observed<T>>({ state: 'loading' });
  useEffect(
    () =>
      observe(query, {
        value: (value) => setObserved({ state: 'ready', value }),
        problem: (problem) => setObserved({ state: 'failed', problem }),
      }),
    inputs,
  );
  return observed;
}
