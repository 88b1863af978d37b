import { decide } from '../../domain/nudge';
import type { Result } from '../../domain/result';
import type { NudgeSettings } from '../../domain/settings';
import { armAlarms } from '../../platform/alarms';
import type { Journal } from '../../storage/journal';
import { nudgeFacts } from '../../storage/nudge-state';
import { changeSetting } from '../../storage/settings';
import { thisMoment } from './use-nudge';

/** Keeps what was chosen about nudges and sets the alarm that follows from it. */
export async function keepNudge(
  journal: Journal,
  settings: NudgeSettings,
): Promise<Result<NudgeSettings>> {
  const kept = await changeSetting(journal, 'nudge', settings);
  const moment = await thisMoment();
  await armAlarms(decide(await nudgeFacts(journal, moment)).wakeAt, moment.now);
  return kept;
}
