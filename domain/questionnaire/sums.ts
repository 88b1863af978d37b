import type { Answered, Score } from '../record';
import { askedOf, type Asked } from './asked';
import { countOf, exact, totalOf } from './counting';
import { isQuestion, type Item, type Question, type Questionnaire, type SumRule } from './item';

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

/** One sum over the questions that are asked: with one of them blank, or none asked, it is not worked out. */
function sumOf(rule: SumRule, questions: readonly Counted[], asked: Asked): Score {
  const ranges = questions.map(({ question, always }) => {
    const { lowest, highest } = rangeOf(question);
    return always
      ? { lowest, highest }
      : { lowest: Math.min(0, lowest), highest: Math.max(0, highest) };
  });
  const counts = questions
    .filter(({ question }) => asked.isAsked(question, 0))
    .map(({ question }) => countOf(question, asked.valuesOf(question.linkId, 0)));
  return {
    linkId: rule.linkId,
    name: rule.name,
    value: totalOf(counts),
    lowest: exact(ranges.reduce((sum, one) => sum + one.lowest, 0)),
    highest: exact(ranges.reduce((sum, one) => sum + one.highest, 0)),
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
