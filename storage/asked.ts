import type { Day } from '../domain/day';
import type { Result } from '../domain/result';
import type { Journal } from './connection';
import { changeDeviceValue, deviceValue } from './device';

/** By id of a prompt, the last day on which it was shown on this device. */
export async function askedPrompts(journal: Journal): Promise<Record<string, Day>> {
  return (await deviceValue(journal, 'asked')) ?? {};
}

/** Notes that a prompt was shown on a day. An earlier day than the one noted changes nothing. */
export function noteAsked(
  journal: Journal,
  prompt: string,
  day: Day,
): Promise<Result<Record<string, Day>>> {
  return changeDeviceValue(journal, 'asked', (asked = {}) => withAsked(asked, prompt, day));
}

/** What was asked, with one more. */
export function withAsked(
  asked: Record<string, Day>,
  prompt: string,
  day: Day,
): Record<string, Day> {
  const last = asked[prompt];
  return last !== undefined && last >= day ? asked : { ...asked, [prompt]: day };
}
