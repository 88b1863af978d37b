import { lenses, type Lens } from './lens';
import type { OwnPrompt } from './prompt';
import { hardDayPrompts, prompts } from './prompts';
import { phases, type Phase } from './record';

/** For which days a prompt is: any day that asks, some phases, or a day that was marked as hard. */
export type PromptDays = 'any' | 'hard' | readonly Phase[];

/** A prompt as the list of all shows it. `words` is null for ours, whose words stand in `locales/`. */
export type ListedPrompt = {
  id: string;
  lens: Lens;
  days: PromptDays;
  words: string | null;
  own: boolean;
  retired: boolean;
};

/** What the list is narrowed down to; null is any. */
export type PromptPick = { days: Phase | 'hard' | null; lens: Lens | null };

/** The phases that a prompt can be for: on the day of an experience nothing is asked. */
export const askingPhases = phases.filter((phase) => phase !== 'day-itself');

function daysOf(some: readonly Phase[]): PromptDays {
  return askingPhases.every((phase) => some.includes(phase)) ? 'any' : some;
}

function fits(days: PromptDays, wanted: PromptPick['days']): boolean {
  if (wanted === null) return true;
  if (wanted === 'hard' || days === 'hard') return days === wanted;
  return days === 'any' || days.includes(wanted);
}

/** For how many phases a prompt is; the person's own count as for this one. */
function breadthOf({ own, days }: Omit<ListedPrompt, 'retired'>): number {
  if (own || days === 'hard') return 0;
  return days === 'any' ? askingPhases.length : days.length;
}

/** The lenses taking turns, so that none stands last as a whole. */
function inTurn(listed: readonly ListedPrompt[]): ListedPrompt[] {
  const places = new Map<Lens, number>(lenses.map((lens) => [lens, 0]));
  return listed
    .map((prompt) => {
      const place = places.get(prompt.lens) ?? 0;
      places.set(prompt.lens, place + 1);
      return { prompt, key: place * lenses.length + lenses.indexOf(prompt.lens) };
    })
    .sort((one, other) => one.key - other.key)
    .map(({ prompt }) => prompt);
}

/**
 * Every prompt that fits, the person's own first in each lens, the lenses taking turns; retired ones among them.
 * @param own the person's own prompts
 * @param retired ids that are not to be asked again
 */
export function listedPrompts(
  own: readonly OwnPrompt[],
  retired: readonly string[],
  { days, lens }: PromptPick,
): ListedPrompt[] {
  const all: Omit<ListedPrompt, 'retired'>[] = [
    ...own.map((one) => ({
      id: one.id,
      lens: one.lens,
      days: one.phase === null ? ('any' as const) : [one.phase],
      words: one.words,
      own: true,
    })),
    ...prompts.map((one) => ({
      id: one.id,
      lens: one.lens,
      days: daysOf(one.phases),
      words: null,
      own: false,
    })),
    ...hardDayPrompts.map((one) => ({
      id: one.id,
      lens: one.lens,
      days: 'hard' as const,
      words: null,
      own: false,
    })),
  ];
  const fitting = all.filter((one) => fits(one.days, days) && (lens === null || one.lens === lens));
  // Whoever looks at a phase sees first what is for that phase more than for others.
  const sorted = fitting.toSorted((one, other) =>
    days === null ? 0 : breadthOf(one) - breadthOf(other),
  );
  return inTurn(sorted.map((one) => ({ ...one, retired: retired.includes(one.id) })));
}
