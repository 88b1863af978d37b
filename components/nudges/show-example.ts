import type { NudgeWords } from '../../domain/nudge-words';
import type { NudgeSettings } from '../../domain/settings';
import { showDot } from '../../platform/badge';
import { t } from '../../platform/messages';
import { nudgeMoment, showNudge } from '../../platform/nudging';
import { inAMoment } from '../../platform/times';
import type { Journal } from '../../storage/journal';
import { settleHere } from './settle-here';

/**
 * Shows a nudge as one would come now. It counts for nothing: it is claimed by nobody and has a name of its own.
 * Gives back what was shown; a dot goes out again after a while.
 */
export async function showExample(
  journal: Journal,
  shows: NudgeSettings['shows'],
  words: NudgeWords,
): Promise<'notification' | 'dot'> {
  const { allowed } = await nudgeMoment();
  const shown = shows !== 'dot' && allowed && (await showNudge('nudge-example', words, true));
  if (!shown || shows === 'both') {
    await showDot(true, t('nudges.dotName'));
    inAMoment(() => void settleHere(journal));
  }
  return shown ? 'notification' : 'dot';
}
