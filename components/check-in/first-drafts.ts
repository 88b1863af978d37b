import type { Draft } from '../../domain/draft';
import { draftsAtFirstLook } from '../../storage/first-look';
import { journalName, ladder } from '../../storage/schema';

declare global {
  /** What the first script of a page has asked for already; the code of the form comes after it, in files of its own. */
  var firstDrafts: Promise<Draft[]> | undefined;
}

/** The drafts that are there as a page opens, looked for once, by whoever asks first. */
export function firstDrafts(): Promise<Draft[]> {
  globalThis.firstDrafts ??= draftsAtFirstLook(journalName, ladder);
  return globalThis.firstDrafts;
}
