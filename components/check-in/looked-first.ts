import { newId } from '../../platform/clock';
import { type FirstLook, lookFirst } from '../../storage/first-look';
import { journalName, ladder } from '../../storage/schema';

declare global {
  /** What the first script of a page has asked for already; the code of the form comes after it, in files of its own. */
  var lookedFirst: Promise<FirstLook | null> | undefined;
}

/** The first look at the journal as a page opens, taken once, by whoever asks first. */
export function lookedFirst(): Promise<FirstLook | null> {
  globalThis.lookedFirst ??= lookFirst(journalName, ladder, newId());
  return globalThis.lookedFirst;
}
