import type { Answered } from '../record';
import { everyItem, isQuestion, questionsOf, type Questionnaire } from './item';

/** The answers that a questionnaire begins with: what its file fills in, and nothing else. */
export function firstAnswers({ items }: Questionnaire): Answered[] {
  return everyItem(items)
    .filter(isQuestion)
    .flatMap(({ linkId, words, initial }) =>
      initial.length === 0 ? [] : [{ linkId, turn: 0, words, values: [...initial] }],
    );
}

/** The answers in the order of the questions. */
export function inOrder(questionnaire: Questionnaire, answers: readonly Answered[]): Answered[] {
  const places = new Map(questionsOf(questionnaire.items).map(({ linkId }, at) => [linkId, at]));
  const place = ({ linkId }: Answered) => places.get(linkId) ?? places.size;
  return answers.toSorted((one, other) => place(one) - place(other) || one.turn - other.turn);
}
