import fc from 'fast-check';
import { dayAfter, type Day } from '../../domain/day';
import type { Lens } from '../../domain/lens';
import { anotherPrompt, choosePrompt, type PromptQuestion } from '../../domain/prompt';
import { prompts } from '../../domain/prompts';
import { phases, type Phase } from '../../domain/record';

/** The first day of every history here. */
export const start = '2026-01-01' as Day;
/** Phases whose days have a prompt. */
const asking = phases.filter((phase) => phase !== 'day-itself');
/** Prompts of ours that fit a phase. */
export const fitting = (phase: Phase) => prompts.filter((prompt) => prompt.phases.includes(phase));
/** A question for a prompt, on the first day of a journal of which nothing else is known. */
export const question = (more: Partial<PromptQuestion> = {}): PromptQuestion => ({
  day: start,
  phase: 'first-weeks',
  asked: {},
  retired: [],
  own: [],
  ...more,
});

export type Page = { day: Day; phase: Phase; id: string; lens: Lens };

/** Writes on the days given (gaps in days), noting what is shown; presses "Another prompt" as often as told. */
export function written(
  days: readonly { gap: number; phase: Phase; more: number }[],
  rest: Partial<PromptQuestion> = {},
): Page[] {
  const asked: Record<string, Day> = {};
  const pages: Page[] = [];
  let day = start;
  for (const { gap, phase, more } of days) {
    day = dayAfter(day, gap);
    const shown: string[] = [];
    for (let press = 0; press <= more; press += 1) {
      const now = question({ day, phase, asked: { ...asked }, ...rest });
      const choice = press === 0 ? choosePrompt(now) : anotherPrompt(now, shown);
      if (!choice) break;
      shown.push(choice.id);
      asked[choice.id] = day;
      pages.push({ day, phase, id: choice.id, lens: choice.lens });
    }
  }
  return pages;
}

/** Any days of writing, with up to `most` presses of “Another prompt” on each. */
export const anyDays = (most: number) =>
  fc.array(
    fc.record({
      gap: fc.integer({ min: 1, max: 9 }),
      phase: fc.constantFrom(...asking),
      more: fc.integer({ min: 0, max: most }),
    }),
    { minLength: 1, maxLength: 60 },
  );
