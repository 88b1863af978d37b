import type { Result } from '../domain/result';
import { canary } from '../platform/canary';
import { newId, now, zone } from '../platform/clock';
import { type Journal, openJournal } from '../storage/journal';
import { journalName, ladder } from '../storage/schema';

/** Opens the journal of this device: the one place where storage meets the browser's clock and canary. */
export function openThisJournal(): Promise<Result<Journal>> {
  return openJournal(journalName, ladder, { now, zone, newId, canary });
}
