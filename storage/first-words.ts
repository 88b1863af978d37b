import type { Day } from '../domain/day';
import type { Result } from '../domain/result';
import type { Journal } from './connection';
import { changeDeviceValue, deviceValue } from './device';

/** The day on which "Later" was said last to the three answers of the day itself; null where it never was. */
export async function firstWordsPutOff(journal: Journal): Promise<Day | null> {
  return (await deviceValue(journal, 'first-words-later')) ?? null;
}

/** "Later": nothing asks for the three answers again on that day. */
export function putOffFirstWords(journal: Journal, day: Day): Promise<Result<Day>> {
  return changeDeviceValue(journal, 'first-words-later', () => day);
}
