import type { Answered, AnswerValue, Score } from '../record';
import { askedOf, type Asked } from './asked';
import { isQuestion, type Item, type Question, type Questionnaire, type SumRule } from './item';
import { isSame } from './values';

/** What a question's answers count as; null where it was left blank or its answer counts as nothing. */
function countOf(question: Question, values: readonly AnswerValue[]): number | null {
  const ordinals = values.flatMap((value) => {
    const chosen = question.options.find((option) => isSame(option.value, value));
    return !chosen || chosen.ordinal === null ? [] : [chosen.ordinal];
  });
  return ordinals.length === 0 ? null : ordinals.reduce((sum, one) => sum + one, 0);
}

/** Sums of decimals in tenths and hundredths, without what binary makes of them. */
function exact(sum: number): number {
  return Number(sum.toFixed(9)) + 0;
}

function rangeOf(question: Question): { lowest: number; highest: number } {
  const ordinals = question.options.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal]));
  const least = Math.min(...ordinals);
  const most = Math.max(...ordinals);
  if (!question.repeats) return { lowest: least, highest: most };
  const sumOf = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0);
  const below = sumOf(ordinals.filter((one) => one < 0));
  const above = sumOf(ordinals.filter((one) => one > 0));
  return { lowest: below < 0 ? below : least, highest: above > 0 ? above : most };
}

type Counted = { question: Question; always: boolean };

/** The questions in order, each with whether it is asked whatever is answered. */
function countedIn(items: readonly Item[], always = true): Counted[] {
  return items.flatMap((item) => {
    const own = always && item.when.length === 0;
    const below = countedIn(item.items, own && !isQuestion(item));
    return isQuestion(item) ? [{ question: item, always: own }, ...below] : below;
  });
}

/** One sum over the questions that are asked: with one of them blank it is not worked out. */
function sumOf(rule: SumRule, questions: readonly Counted[], asked: Asked): Score {
  let value: number | null = 0;
  let lowest = 0;
  let highest = 0;
  for (const { question, always } of questions) {
    const range = rangeOf(question);
    lowest += always ? range.lowest : Math.min(0, range.lowest);
    highest += always ? range.highest : Math.max(0, range.highest);
    if (!asked.isShown(question, 0)) continue;
    const count = countOf(question, asked.valuesOf(question.linkId, 0));
    value = value === null || count === null ? null : value + count;
  }
  return {
    linkId: rule.linkId,
    name: rule.name,
    value: value === null ? null : exact(value),
    lowest: exact(lowest),
    highest: exact(highest),
  };
}

/** The sums of a questionnaire, by the values that the file itself gives to its options. What they mean is not ours to say. */
export function sumsOf(questionnaire: Questionnaire, answers: readonly Answered[]): Score[] {
  const asked = askedOf(questionnaire, answers);
  const questions = countedIn(questionnaire.items);
  return questionnaire.sums.map((rule) =>
    sumOf(
      rule,
      questions.filter(({ question }) => rule.questions.includes(question.linkId)),
      asked,
    ),
  );
}
