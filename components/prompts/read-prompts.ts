import { dayAt, type Day } from '../../domain/day';
import { phaseOn } from '../../domain/phase';
import type { OwnPrompt } from '../../domain/prompt';
import type { Kept, Phase } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import type { Journal } from '../../storage/journal';
import { recordsOf } from '../../storage/records';
import { settingsOf } from '../../storage/settings';
import { now, zone } from '../../platform/clock';

/** What the page of prompts and practices shows. */
export type PromptsRead = {
  today: Day;
  phase: Phase;
  settings: Settings;
  own: OwnPrompt[];
  /** The same as they lie, to be changed. */
  ownKept: Kept<'prompt'>[];
  retired: Kept<'retired-prompt'>[];
  practices: Kept<'practice'>[];
};

/** Reads what is the person's own among prompts and practices, and the phase that it is. */
export async function readPrompts(journal: Journal): Promise<PromptsRead> {
  const [settings, experiences, own, retired, practices] = await Promise.all([
    settingsOf(journal),
    recordsOf(journal, 'experience'),
    recordsOf(journal, 'prompt'),
    recordsOf(journal, 'retired-prompt'),
    recordsOf(journal, 'practice'),
  ]);
  const today = dayAt(now(), zone(), settings.endOfDay);
  return {
    today,
    phase: phaseOn(today, experiences).phase,
    settings,
    ownKept: own,
    own: own.map(({ id, body }) => ({ id, ...body })),
    retired,
    practices,
  };
}
