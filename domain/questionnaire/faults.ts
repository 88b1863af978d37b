import type { Answered, AnswerValue } from '../record';
import { valuesOf } from './answers';
import type { Asked } from './asked';
import { everyItem, isAsking, isQuestion, type Group, type Item, type Question } from './item';
import type { Questionnaire } from './item';
import { roundsTo } from './places';
import { isBlankRound } from './rounds';
import { isWhole } from './values';

export type Fault = 'not-a-whole-number' | 'not-a-number' | 'not-a-date' | 'too-long' | 'blank';

/** What keeps an answer from being handed over as it is typed; null where nothing does. Blanks are fine but where the clinic asks. */
export function faultOf(question: Question, values: readonly AnswerValue[]): Fault | null {
  for (const value of values) {
    if (value.type === 'boolean' || value.type === 'coding') continue;
    if (value.type === 'string') {
      const { maxLength } = question;
      if (maxLength !== null && Array.from(value.value).length > maxLength) return 'too-long';
      continue;
    }
    if (isWhole(value)) continue;
    // A field that was emptied is a blank one, and no half of a number.
    if (value.value.trim() === '') continue;
    if (value.type === 'integer') return 'not-a-whole-number';
    return value.type === 'decimal' ? 'not-a-number' : 'not-a-date';
  }
  return question.required && !values.some(isWhole) ? 'blank' : null;
}

export type FaultAt = { question: Question; turn: number; fault: Fault };

/** Every fault in the questions that are shown, in order. A round that is blank as a whole may stay so. */
export function faultsIn(
  { items }: Questionnaire,
  answers: readonly Answered[],
  asked: Asked,
): FaultAt[] {
  const look = (some: readonly Item[], turn: number, mayBeBlank: boolean): FaultAt[] =>
    some.flatMap((item) => {
      if (!asked.isShown(item, turn)) return [];
      if (item.type === 'group') {
        const turns = item.repeats ? roundsTo(asked.turnsOf(item)) : [turn];
        const inside = turns.flatMap((one) =>
          look(item.items, one, mayBeBlank || (item.repeats && isBlankRound(item, one, asked))),
        );
        return inside.length > 0 || mayBeBlank ? inside : emptyGroup(item, turns, asked);
      }
      const below = look(item.items, turn, mayBeBlank);
      if (!isQuestion(item) || !isAsking(item)) return below;
      const fault = faultOf(item, valuesOf(answers, item.linkId, turn));
      if (fault === null || (fault === 'blank' && mayBeBlank)) return below;
      return [{ question: item, turn, fault }, ...below];
    });
  return look(items, 0, false);
}

/** A group that the clinic asks for and that has no answer at all is blank at its first question. */
function emptyGroup(group: Group, turns: readonly number[], asked: Asked): FaultAt[] {
  if (!group.required) return [];
  const own = everyItem(group.items).filter(isQuestion).filter(isAsking);
  if (turns.some((turn) => own.some((one) => asked.valuesOf(one.linkId, turn).length > 0)))
    return [];
  const turn = turns[0] ?? 0;
  const question = own.find((one) => asked.isShown(one, turn));
  return question ? [{ question, turn, fault: 'blank' }] : [];
}
