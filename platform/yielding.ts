/** How long work may go on before the browser gets its turn, in milliseconds. */
const turn = 20;

/** Lets the browser draw and hear keys between pieces of long work: to be awaited after each, it waits when it is time. */
export function turns(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < turn) return;
    await nextTask();
    begun = performance.now();
  };
}

/** A message comes back as a task of its own, and is not slowed down in a page that is not seen, as timers are. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
