import type { Kept } from '../domain/record';
import type { Result } from '../domain/result';
import { type Settings, usualSettings } from '../domain/settings';
import type { Journal } from './connection';
import { putFixed, recordsOf } from './records';

/** What the person has chosen, over what is usual. */
export async function settingsOf(journal: Journal): Promise<Settings> {
  return settingsIn(await recordsOf(journal, 'setting'));
}

/**
 * The same from the records of all that was chosen. One under the id of its key, which is where it is changed, comes before
 * one under any other.
 */
export function settingsIn(chosen: readonly Kept<'setting'>[]): Settings {
  const settings: Record<string, unknown> = { ...usualSettings };
  const isOwn = ({ id, body }: Kept<'setting'>) => Number(id === `setting-${body.key}`);
  for (const { body } of chosen.toSorted((one, other) => isOwn(one) - isOwn(other))) {
    if (Object.hasOwn(usualSettings, body.key))
      settings[body.key] = over(settings[body.key], body.value);
  }
  return settings as Settings;
}

/** Stores one choice, even where it is the usual one: it then stays if the usual one ever changes. */
export async function changeSetting<K extends keyof Settings>(
  journal: Journal,
  key: K,
  value: Settings[K],
): Promise<Result<Settings[K]>> {
  const kept = await putFixed(journal, 'setting', `setting-${key}`, { key, value });
  return kept.ok ? { ok: true, value } : kept;
}

/** A group of choices may have been stored before one of them existed. */
function over(usual: unknown, chosen: unknown): unknown {
  return isGroup(usual) && isGroup(chosen) ? { ...usual, ...chosen } : chosen;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
