import type { Day } from '../../domain/day';
import { phaseOn } from '../../domain/phase';
import {
  anotherPrompt,
  choosePrompt,
  type PromptChoice,
  type PromptQuestion,
} from '../../domain/prompt';
import type { Kept, ShownPrompt } from '../../domain/record';
import type { Result } from '../../domain/result';
import { language, wordsFor } from '../../platform/messages';
import { askedPrompts } from '../../storage/asked';
import type { Journal } from '../../storage/journal';
import { addRecord, recordsOf } from '../../storage/records';

async function questionFor(journal: Journal, day: Day, hard: boolean): Promise<PromptQuestion> {
  const [experiences, asked, own, retired] = await Promise.all([
    recordsOf(journal, 'experience'),
    askedPrompts(journal),
    recordsOf(journal, 'prompt'),
    recordsOf(journal, 'retired-prompt'),
  ]);
  return {
    day,
    phase: phaseOn(day, experiences).phase,
    asked,
    retired: retired.map(({ body }) => body.promptId),
    own: own.map(({ id, body }) => ({ id, ...body })),
    hard,
  };
}

function shown(choice: PromptChoice | null): ShownPrompt | null {
  if (!choice) return null;
  const words = choice.words ?? wordsFor(`prompts.${choice.id}`);
  return { id: choice.id, words, lens: choice.lens, language: language() };
}

/** The prompt that a day begins with, in words, or null where nothing is asked. */
export async function promptFor(journal: Journal, day: Day): Promise<ShownPrompt | null> {
  return shown(choosePrompt(await questionFor(journal, day, false)));
}

/**
 * The prompt that takes the place of those shown so far on a day, or null where there is no other.
 * @param shownIds the one on screen last
 * @param hard whether the day was marked as hard: then one of those for a difficult day
 */
export async function nextPromptFor(
  journal: Journal,
  day: Day,
  shownIds: readonly string[],
  hard: boolean,
): Promise<ShownPrompt | null> {
  return shown(anotherPrompt(await questionFor(journal, day, hard), shownIds));
}

/** Lets a prompt not be asked again. Gives back the row that says so, for whoever thinks better of it. */
export function retirePrompt(
  journal: Journal,
  day: Day,
  promptId: string,
): Promise<Result<Kept<'retired-prompt'>>> {
  return addRecord(journal, 'retired-prompt', day, { promptId });
}
