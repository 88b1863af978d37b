import type { Answered } from '../record';
import type { Asked } from './asked';
import { everyItem, isAsking, isQuestion, type Group, type Question } from './item';

/** The questions of a group, those in groups in it among them. */
function questionsIn(group: Group): Question[] {
  return everyItem(group.items).filter(isQuestion);
}

/**
 * Whether a round of a repeating group is blank: it has questions for the person, and none of them has an answer. What
 * the file fills in unseen makes no round of it.
 */
export function isBlankRound(group: Group, turn: number, asked: Asked): boolean {
  const own = questionsIn(group).filter(isAsking);
  return own.length > 0 && own.every(({ linkId }) => asked.valuesOf(linkId, turn).length === 0);
}

/** What the file fills in of some questions, in a round. */
export function filledIn(questions: readonly Question[], turn: number): Answered[] {
  return questions.flatMap(({ linkId, words, initial }) =>
    initial.length === 0 ? [] : [{ linkId, turn, words, values: [...initial] }],
  );
}

/** Whether the file fills anything in of a group's rounds. */
export function isFilledIn(group: Group): boolean {
  return questionsIn(group).some(({ initial }) => initial.length > 0);
}

/** The answers with one more round of a group begun, as the file fills it in. */
export function withRound(answers: readonly Answered[], group: Group, turn: number): Answered[] {
  return [...answers, ...filledIn(questionsIn(group), turn)];
}

/** The answers in one round of a group. */
export function answersInRound(
  answers: readonly Answered[],
  group: Group,
  turn: number,
): Answered[] {
  const own = new Set(questionsIn(group).map(({ linkId }) => linkId));
  return answers.filter((one) => own.has(one.linkId) && one.turn === turn);
}

/** The answers with a round of a group moved: those from it on go up or down by one. */
function shifted(answers: readonly Answered[], group: Group, from: number, by: number): Answered[] {
  const own = new Set(questionsIn(group).map(({ linkId }) => linkId));
  return answers.map((one) =>
    own.has(one.linkId) && one.turn >= from ? { ...one, turn: one.turn + by } : one,
  );
}

/** The answers with one round of a group taken out; those after it move up. */
export function withoutRound(answers: readonly Answered[], group: Group, turn: number): Answered[] {
  const gone = new Set(answersInRound(answers, group, turn));
  return shifted(
    answers.filter((one) => !gone.has(one)),
    group,
    turn,
    -1,
  );
}

/** The answers with a round that was taken out back in its place. */
export function withRoundBack(
  answers: readonly Answered[],
  group: Group,
  turn: number,
  round: readonly Answered[],
): Answered[] {
  return [...shifted(answers, group, turn, 1), ...round];
}
