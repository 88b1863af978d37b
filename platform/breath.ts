/** Lets the page answer what has come in meanwhile, and goes on right after: a timer would wait for milliseconds. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** How long work that can wait is put off at most while the page is busy, in milliseconds. */
const patience = 1000;

/** Comes back when the page has nothing else to do. */
export function leisure(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: patience });
  });
}
