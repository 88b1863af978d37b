import type { Answered, AnswerValue } from '../record';
import type { Question } from './item';
import { isWhole } from './values';

/** What was answered to a question, in one round of its group; empty where nothing was. */
export function valuesOf(
  answers: readonly Answered[],
  linkId: string,
  turn: number,
): readonly AnswerValue[] {
  return answers.find((one) => one.linkId === linkId && one.turn === turn)?.values ?? [];
}

/** The answers with those to one question replaced; a blank question leaves none behind. */
export function withValues(
  answers: readonly Answered[],
  { linkId, words }: Pick<Question, 'linkId' | 'words'>,
  turn: number,
  values: readonly AnswerValue[],
): Answered[] {
  const at = answers.findIndex((one) => one.linkId === linkId && one.turn === turn);
  const changed = values.length === 0 ? [] : [{ linkId, turn, words, values: [...values] }];
  if (at === -1) return [...answers, ...changed];
  return [...answers.slice(0, at), ...changed, ...answers.slice(at + 1)];
}

/** The values that say something. */
export function wholeValues(values: readonly AnswerValue[]): AnswerValue[] {
  return values.filter(isWhole);
}
