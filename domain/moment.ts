import type { Lens } from './lens';

/** How the questions of each lens are called; their words stand in `locales/`. */
export const momentQuestions = ['one', 'two', 'three', 'four'] as const;

/**
 * The question that a lens asks of a moment: always the same for the same moment.
 * @param id of the check-in that it is out of, or its own
 */
export function momentQuestion(id: string, lens: Lens): (typeof momentQuestions)[number] {
  let sum = lens.length;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 65_521;
  return momentQuestions[sum % momentQuestions.length] ?? 'one';
}
