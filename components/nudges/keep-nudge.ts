import type { Result } from '../../domain/result';
import type { NudgeSettings } from '../../domain/settings';
import { alone } from '../../platform/locks';
import type { Journal } from '../../storage/journal';
import { changeSetting, settingsOf } from '../../storage/settings';
import { settleHere } from './settle-here';

/** Keeps what was chosen about nudges, beside what was chosen before, and sets the alarm that follows from it. */
export async function keepNudge(
  journal: Journal,
  changes: Partial<NudgeSettings>,
): Promise<Result<NudgeSettings>> {
  // One after the other: what was chosen a moment ago may not have been read back yet.
  const kept = await alone('nudge-settings', async () => {
    const { nudge } = await settingsOf(journal);
    return changeSetting(journal, 'nudge', { ...nudge, ...changes });
  });
  await settleHere(journal);
  return kept;
}
