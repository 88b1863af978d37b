import type { Draft } from '../../domain/draft';
import type { Result } from '../../domain/result';
import type { Journal } from '../../storage/journal';
import { openThisJournal } from '../this-journal';
import { firstDrafts } from './first-drafts';
import { dayToBegin } from './use-today';

/** Today's draft as it was seen before the journal is open; null where there is none to be seen yet. */
export async function firstLook(): Promise<Draft | null> {
  const today = dayToBegin(null);
  const drafts = (await firstDrafts()).filter(({ day }) => day === today);
  return drafts.toSorted((one, other) => (one.changed < other.changed ? 1 : -1))[0] ?? null;
}

/**
 * Opens the journal as soon as the first look is over. Dexie is large, and asking the canary takes its time too: both
 * would stand between the draft and the screen.
 */
export async function openAfterFirstLook(): Promise<Result<Journal>> {
  await firstDrafts();
  return openThisJournal();
}
