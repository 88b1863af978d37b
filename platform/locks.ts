/**
 * Does some work while nobody else in this browser, in whatever context, does work under the same name.
 * The lock is let go when the work is done, has failed, or its context is gone.
 */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
