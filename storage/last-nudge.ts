import { type NudgeState, nudgeStateFrom } from '../domain/nudge-state';
import type { Journal } from './connection';
import { deviceValue } from './device';

/** What this device remembers of its nudges. */
export async function lastNudge(journal: Journal): Promise<NudgeState> {
  return nudgeStateFrom(await deviceValue(journal, 'nudge'));
}
