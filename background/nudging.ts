import type { NudgeDecision, NudgeMoment } from '../domain/nudge';
import { discreetWords } from '../domain/nudge-words';
import { armTick } from '../platform/alarms';
import { now } from '../platform/clock';
import { alone } from '../platform/locks';
import { nudgeMoment, showNudge, standBy } from '../platform/nudging';
import type { NudgeJournal } from './nudge-journal';

/**
 * Looks at how things stand, nudges if it is time, and sets the alarms for what comes next. Safe to call at any time
 * and from anywhere, however often: whoever claims the nudge shows it, and it is claimed before it is shown, so that
 * a worker that is killed between any two steps costs a nudge at worst and never doubles it.
 */
export function settleNudge(journal: NudgeJournal): Promise<void> {
  return alone('nudge', () => settle(journal));
}

/** What a person can do with a nudge that stands: open it, put it off by an hour, say "not today". */
export type NudgeAnswer = 'opened' | 'put-off' | 'refused';

/** Notes what the person did with the nudge, and goes by it. */
export function answerNudge(journal: NudgeJournal, act: NudgeAnswer): Promise<void> {
  return alone('nudge', async () => {
    await journal.note(act, await nudgeMoment());
    await settle(journal);
  });
}

async function settle(journal: NudgeJournal): Promise<void> {
  const moment = await nudgeMoment();
  const claim = await journal.claim(moment);
  if (!claim.ok) {
    // The journal cannot be read now (another page upgrades it, it is damaged): say nothing, look again later.
    await armTick(true, now());
    return;
  }
  const { claimed, standing } = claim.value;
  if (!claimed) return standBy(standing, moment.now);
  // Armed for what comes next before it is shown: whatever happens now, the next one comes.
  await standBy(standing, moment.now);
  if (standing.by.notification) await showNow(journal, standing, moment);
  // A check-in may have been kept while the notification was on its way.
  const after = await journal.standing(moment);
  if (after.ok) await standBy(after.value, moment.now);
}

async function showNow(
  journal: NudgeJournal,
  { today, mayPutOff }: NudgeDecision,
  moment: NudgeMoment,
): Promise<void> {
  const words = await journal.words(today);
  const shown = await showNudge('nudge', words.ok ? words.value : discreetWords, mayPutOff);
  if (!shown) await journal.note('unshown', moment);
}
