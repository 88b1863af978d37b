import { type Draft, newestOn } from '../../domain/draft';
import type { Result } from '../../domain/result';
import type { Journal } from '../../storage/journal';
import { fetchedReader, openThisJournal } from '../this-journal';
import { lookedFirst } from './looked-first';
import { dayToBegin } from './use-today';

/** Today's draft as it was seen before the journal is open; null where there is none to be seen yet. */
export async function glimpse(): Promise<Draft | null> {
  const today = dayToBegin(null);
  const coming = fetchedReader();
  const drafts = (await (await lookedFirst())?.drafts) ?? [];
  if (drafts.length === 0) return null;
  const { isDraft } = await coming;
  return newestOn(drafts.filter(isDraft), today);
}

/**
 * Opens the journal as soon as the first look is over. Dexie is large, and asking the canary takes its time too: both
 * would stand between the draft and the screen.
 */
export async function openAfterFirstLook(): Promise<Result<Journal>> {
  const look = await lookedFirst();
  await look?.drafts;
  return openThisJournal({ page: look?.page });
}
