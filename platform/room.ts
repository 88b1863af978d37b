/** How much the browser says that Afterglow takes up here, in bytes; null where it does not say. */
export async function spaceUsed(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    // A browser may refuse to estimate; then there is nothing to say.
    return null;
  }
}

/** Whether the browser has promised not to clear Afterglow's storage by itself. */
export async function isLasting(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    // Without an answer there is no promise.
    return false;
  }
}

/** Asks the browser for that promise, unless it is given. With leave for unlimited storage it asks nobody. */
export async function askToLast(): Promise<void> {
  if (await isLasting()) return;
  try {
    await navigator.storage.persist();
  } catch {
    // Refused is not given: the page that tells of it looks for itself.
  }
}
