import type { ScaleValue } from '../scale';
import { usualMoods } from './daylio-words';
import type { Found, Harvest, Program } from './harvest';

/** A mood of the file: how many entries have it, and what is proposed for it where its program has an order. */
export type MoodWord = { program: Program; mood: string; count: number; proposal: ScaleValue };

/** The value of Well-being that each mood is given by the person, by `moodKey`; null leaves it out. */
export type MoodValues = ReadonlyMap<string, ScaleValue>;

/** Tells moods of different programs apart. */
export function moodKey(program: Program, mood: string): string {
  return `${program} ${mood}`;
}

/** Where a mood stands that has no proposal, from good to bad: as its program begins with it, or by its number. */
function rankOf({ program, mood }: MoodWord): number {
  if (/^-?\d+(\.\d+)?$/.test(mood)) return -Number(mood);
  const place = program === 'daylio' ? usualMoods.indexOf(mood.toLowerCase()) : -1;
  return place < 0 ? usualMoods.length : place;
}

/**
 * The moods in several harvests, from good to bad as their program has them; of those that only the person can place
 * the most frequent first.
 */
export function moodsIn(
  harvests: ReadonlyArray<Pick<Harvest, 'program' | 'found' | 'proposals'>>,
): MoodWord[] {
  const words = new Map<string, MoodWord>();
  for (const { program, found, proposals } of harvests) {
    for (const { mood } of found) {
      if (mood === null) continue;
      const key = moodKey(program, mood);
      const word = words.get(key);
      const proposal = proposals.get(mood) ?? null;
      if (word) {
        word.count += 1;
        word.proposal ??= proposal;
      } else words.set(key, { program, mood, count: 1, proposal });
    }
  }
  return [...words.values()].sort(
    (one, other) =>
      (other.proposal ?? -1) - (one.proposal ?? -1) ||
      rankOf(one) - rankOf(other) ||
      other.count - one.count,
  );
}

/** What the moods start with: what is proposed, and nothing for words that only the person can place. */
export function startingValues(words: readonly MoodWord[]): Map<string, ScaleValue> {
  return new Map(
    words.map(({ program, mood, proposal }) => [moodKey(program, mood), proposal] as const),
  );
}

/** The value that an entry comes in with. */
export function valueOf(program: Program, { mood }: Found, values: MoodValues): ScaleValue {
  return mood === null ? null : (values.get(moodKey(program, mood)) ?? null);
}
