import type { Answered, AnswerValue } from '../record';
import { valuesOf } from './answers';
import type { Asked } from './asked';
import { isQuestion, type Item, type Question, type Questionnaire } from './item';
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
    if (value.type === 'integer') return 'not-a-whole-number';
    return value.type === 'decimal' ? 'not-a-number' : 'not-a-date';
  }
  return question.required && !values.some(isWhole) ? 'blank' : null;
}

export type FaultAt = { question: Question; turn: number; fault: Fault };

/** Every fault in the questions that are shown, in order. */
export function faultsIn(
  { items }: Questionnaire,
  answers: readonly Answered[],
  asked: Asked,
): FaultAt[] {
  const look = (some: readonly Item[], turn: number): FaultAt[] =>
    some.flatMap((item) => {
      if (!asked.isShown(item, turn)) return [];
      if (item.type === 'group' && item.repeats) {
        const turns = Array.from({ length: asked.turnsOf(item) }, (_, index) => index);
        return turns.flatMap((one) => look(item.items, one));
      }
      const below = look(item.items, turn);
      if (!isQuestion(item) || item.isSum || item.readOnly) return below;
      const fault = faultOf(item, valuesOf(answers, item.linkId, turn));
      return fault ? [{ question: item, turn, fault }, ...below] : below;
    });
  return look(items, 0);
}
