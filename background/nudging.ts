import type { NudgeMoment } from '../domain/nudge';
import { armAlarms, armTick } from '../platform/alarms';
import { now, zone } from '../platform/clock';
import { alone } from '../platform/locks';
import { t } from '../platform/messages';
import { clearNotification, showNotification } from '../platform/notifications';
import { mayNotify } from '../platform/permissions';
import type { NudgeJournal } from './nudge-journal';

/**
 * Looks at how things stand, nudges if it is time, and sets the alarms for what comes next. Safe to call at any time
 * and from anywhere, however often: whoever claims the nudge shows it, and it is claimed before it is shown, so that
 * a worker that is killed between any two steps costs a nudge at worst and never doubles it.
 */
export function settleNudge(journal: NudgeJournal): Promise<void> {
  return alone('nudge', () => settle(journal));
}

async function settle(journal: NudgeJournal): Promise<void> {
  const allowed = await mayNotify();
  const claim = await journal.claim(moment(allowed));
  if (!claim.ok) {
    // The journal cannot be read now (another page upgrades it, it is damaged): say nothing, look again later.
    await armTick(true, now());
    return;
  }
  const { claimed, standing } = claim.value;
  await armAlarms(standing.wakeAt, now());
  if (claimed) await showNudge();
  const after = claimed ? await journal.standing(moment(allowed)) : { ok: true, value: standing };
  // Also where a check-in was kept while the notification was on its way.
  if (after.ok && after.value.reason === 'written') await clearNotification('nudge');
}

function moment(allowed: boolean): NudgeMoment {
  return { now: now(), zone: zone(), allowed };
}

async function showNudge(): Promise<void> {
  const words = { title: t('nudges.discreet.title'), message: t('nudges.discreet.message') };
  await showNotification('nudge', words);
}
