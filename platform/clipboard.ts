import { done, failed, type Result } from '../domain/result';

/** Puts words on the clipboard. Fails with `not-copied` where the browser refuses. */
export async function copyWords(words: string): Promise<Result<null>> {
  try {
    await navigator.clipboard.writeText(words);
    return done(null);
  } catch (error) {
    return failed({ kind: 'not-copied', detail: String(error) });
  }
}
