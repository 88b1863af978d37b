/** How long a stretch of work may hold the page, in milliseconds, before it lets others come first. */
const stretch = 12;

/**
 * Gives a function to be awaited between two steps of a long work: it lets everything else on the page come first,
 * typing above all, as soon as a stretch of work is over. Throws what the signal was stopped with.
 */
export function pausing(signal?: AbortSignal): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - since < stretch) return undefined;
    return nextTask().then(() => {
      signal?.throwIfAborted();
      since = performance.now();
    });
  };
}

/** The next task of this thread. A timer would come four milliseconds later, each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
