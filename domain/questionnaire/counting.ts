import type { AnswerValue } from '../record';
import type { Question } from './item';
import { isSame } from './values';

/** What a question's answers count as; null where it was left blank or its answer counts as nothing. */
export function countOf(question: Question, values: readonly AnswerValue[]): number | null {
  const ordinals = values.flatMap((value) => {
    const chosen = question.options.find((option) => isSame(option.value, value));
    return !chosen || chosen.ordinal === null ? [] : [chosen.ordinal];
  });
  return ordinals.length === 0 ? null : ordinals.reduce((sum, one) => sum + one, 0);
}

/** Sums of decimals in tenths and hundredths, without what binary makes of them. */
export function exact(sum: number): number {
  return Number(sum.toFixed(9)) + 0;
}

/** What the questions that are asked come to; null where one of them counts as nothing, or none is asked. */
export function totalOf(counts: readonly (number | null)[]): number | null {
  let total = 0;
  for (const count of counts) {
    if (count === null) return null;
    total += count;
  }
  return counts.length === 0 ? null : exact(total);
}
