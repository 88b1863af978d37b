import { done, failed, type Result } from '../../domain/result';
import { eraseBeside } from '../../platform/erase';
import { announceErased, eraseJournal } from '../../storage/erase';
import type { Journal } from '../../storage/journal';

/**
 * Deletes everything that Afterglow has in this browser: the one way to do so. What lies beside the database goes first:
 * whatever breaks off after that, the journal is either still there, whole, or gone, and never "not to be seen".
 * It goes once more at the end, for what another page may have put there meanwhile.
 */
export async function eraseEverything(journal: Journal): Promise<Result<null>> {
  try {
    await eraseBeside();
    const gone = await eraseJournal(journal);
    if (!gone.ok) return gone;
    await eraseBeside();
  } catch (error) {
    return failed({ kind: 'not-erased', detail: String(error) });
  }
  announceErased(journal);
  return done(null);
}
