import { vi } from 'vitest';

const operations = ['get', 'put', 'add', 'delete', 'clear'] as const;

type Fault = (store: IDBObjectStore) => void;

/** How a request to IndexedDB can fail, and the problem that it is told as. */
export const faults: Record<string, { strike: Fault; kind: string }> = {
  'a full disk': {
    kind: 'storage-full',
    strike: () => {
      throw new DOMException('Full', 'QuotaExceededError');
    },
  },
  'an unknown error': {
    kind: 'not-written',
    strike: () => {
      throw new DOMException('Internal error', 'UnknownError');
    },
  },
  'an aborted transaction': {
    kind: 'not-written',
    strike: (store) => store.transaction.abort(),
  },
};

/** Lets the `n`th request (from 1) to IndexedDB from now on fail. Gives back how many there were. */
export function failingAt(n: number, strike: Fault): () => number {
  let count = 0;
  for (const operation of operations) {
    const real = IDBObjectStore.prototype[operation] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, operation).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      count += 1;
      if (count !== n) return real.apply(this, given);
      // An abort after the request was made lets it go out; thrown before, it never does.
      const isAbort = strike === faults['an aborted transaction']?.strike;
      const request = isAbort ? real.apply(this, given) : undefined;
      strike(this);
      return request as IDBRequest;
    });
  }
  return () => count;
}
