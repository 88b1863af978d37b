import { dayAfter, type Day } from '../../domain/day';
import { phaseOn } from '../../domain/phase';
import { practiceDueOn } from '../../domain/practice';
import { anotherPrompt, choosePrompt } from '../../domain/prompt';
import type { Experience, Kept, ShownPrompt, TickedPractice } from '../../domain/record';
import locale from '../../locales/en.json' with { type: 'json' };
import type { Chance } from './chance';

const words: Readonly<Record<string, string>> = locale.prompts;

export type PromptRow = Kept<'prompt'> | Kept<'retired-prompt'>;

/**
 * Gives back a function that says which prompt was shown on a day, chosen as the check-in chooses it; days are to
 * come in order. Now and then it is "Another prompt".
 */
export function promptsShown(
  experiences: readonly Experience[],
  rows: readonly PromptRow[],
  chance: Chance,
): (day: Day) => ShownPrompt | null {
  const asked: Record<string, Day> = {};
  return (day) => {
    const known = rows.filter((row) => row.day < day);
    const own = known.flatMap((row) =>
      row.kind === 'prompt' ? [{ id: row.id, ...row.body }] : [],
    );
    const retired = known.flatMap((row) =>
      row.kind === 'retired-prompt' ? [row.body.promptId] : [],
    );
    const question = { day, phase: phaseOn(day, experiences).phase, asked, own, retired };
    const first = choosePrompt(question);
    if (!first) return null;
    const shown = (chance.happens(0.1) && anotherPrompt(question, [first.id])) || first;
    asked[first.id] = day;
    asked[shown.id] = day;
    const { id, lens } = shown;
    return { id, words: shown.words ?? words[id] ?? '', lens, language: 'en' };
  };
}

/** Gives back a function that says which practice was ticked on a day, of those that were due; days in order. */
export function practicesTicked(
  practices: readonly Kept<'practice'>[],
  chance: Chance,
): (day: Day) => TickedPractice | null {
  const ticked = new Map<string, Day[]>();
  return (day) => {
    const known = practices.filter((row) => row.day < day);
    const due = practiceDueOn(day, known, ticked);
    if (!due || !chance.happens(0.4)) return null;
    const lately = (ticked.get(due.id) ?? []).filter(
      (tick) => due.body.cadence === 'once' || tick > dayAfter(day, -60),
    );
    ticked.set(due.id, [...lately, day]);
    return { id: due.id, words: due.body.words };
  };
}
