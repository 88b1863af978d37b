import type { NudgeSettings } from './settings';

/** How long the person's own words on a nudge may be, in characters. */
export const longestWords = 60;

/** What a nudge says: nothing about the subject, or words of the person's own, in a line or two. */
export type NudgeWords = { own: false } | { own: true; title: string; message: string };

export const discreetWords: NudgeWords = { own: false };

/** The person's own words as they are kept: in one line, at most sixty characters. */
export function wordsKept(typed: string): string {
  const line = typed.replaceAll(/\s+/g, ' ').trimStart();
  return Array.from(line).slice(0, longestWords).join('');
}

/**
 * What a nudge says by a person's choice. Where there are no words to say, it is discreet.
 * @param practice the words of the practice that is due today, or null
 */
export function nudgeWordsFor(
  { says, words }: Pick<NudgeSettings, 'says' | 'words'>,
  practice: string | null,
): NudgeWords {
  const chosen = { discreet: '', practice: practice ?? '', own: words }[says].trim();
  return chosen === '' ? discreetWords : { own: true, ...inLines(chosen) };
}

/** Words that stay on one line, in characters. */
const oneLine = 24;

/** Words in a line in bold and one below: after their first sentence, or else at the space nearest the middle. */
function inLines(words: string): { title: string; message: string } {
  const [, first, rest] = /^(.+?[.!?…])\s+(.+)$/u.exec(words) ?? [];
  if (first !== undefined && rest !== undefined) return { title: first, message: rest };
  if (words.length <= oneLine) return { title: words, message: '' };
  const middle = words.length / 2;
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const [cut] = spaces.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  if (cut === undefined) return { title: words, message: '' };
  return { title: words.slice(0, cut), message: words.slice(cut + 1) };
}
