import type { Answered } from '../record';
import { everyItem, isQuestion, type Questionnaire } from './item';
import { filledIn } from './rounds';

/** The answers that a questionnaire begins with: what its file fills in, and nothing else. */
export function firstAnswers({ items }: Questionnaire): Answered[] {
  return filledIn(everyItem(items).filter(isQuestion), 0);
}

/** The answers in the order of the questions. */
export function inOrder(questionnaire: Questionnaire, answers: readonly Answered[]): Answered[] {
  const places = new Map(everyItem(questionnaire.items).map(({ linkId }, at) => [linkId, at]));
  const place = ({ linkId }: Answered) => places.get(linkId) ?? places.size;
  return answers.toSorted((one, other) => place(one) - place(other) || one.turn - other.turn);
}
