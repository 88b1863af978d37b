import { decide } from '../../domain/nudge';
import { alone } from '../../platform/locks';
import { nudgeMoment, standBy } from '../../platform/nudging';
import type { Journal } from '../../storage/journal';
import { type NudgeAct, noteNudge, nudgeFacts } from '../../storage/nudge-state';

/**
 * Brings the alarms, the dot and the notification in line with what the journal says now: after something was
 * chosen or kept on this page. It never nudges: that is for the background alone.
 */
export function settleHere(journal: Journal): Promise<void> {
  return alone('nudge', async () => {
    const moment = await nudgeMoment();
    await standBy(decide(await nudgeFacts(journal, moment)), moment.now);
  });
}

/** Notes what the person did with the last nudge, and goes by it. A journal that is shut says so on its own page. */
export function noteHere(journal: Journal, act: NudgeAct): Promise<void> {
  return alone('nudge', async () => {
    const moment = await nudgeMoment();
    const noted = await noteNudge(journal, act, moment);
    if (noted.ok) await standBy(decide(noted.value), moment.now);
  });
}
