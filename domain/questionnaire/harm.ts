import type { AnswerValue } from '../record';
import type { Question } from './item';
import { isSame, numberFrom } from './values';

/** The LOINC answer "not at all". */
const notAtAll = 'LA6568-5';

/**
 * Whether an answer to a question about harming oneself is anything but no. Where the file does not say what an
 * option counts as, only the one that is known to be "not at all" is a no: help that was not needed does no harm.
 */
export function isWorrying(question: Question, values: readonly AnswerValue[]): boolean {
  if (!question.aboutHarm) return false;
  return values.some((value) => {
    if (value.type === 'boolean') return value.value;
    const number = numberFrom(value);
    if (number !== null) return number > 0;
    if (value.type === 'integer' || value.type === 'decimal' || value.type === 'date') return false;
    const option = question.options.find((one) => isSame(one.value, value));
    if (option && option.ordinal !== null) return option.ordinal > 0;
    if (value.type === 'coding') return value.code !== notAtAll;
    return value.value.trim() !== '';
  });
}
