import type { AnswerValue } from '../record';
import { calculated, expressionOf } from './extensions';
import type { Option, Question, QuestionType } from './item';
import type { Reading } from './items';
import { chosenIn, fieldOf, flagIn, type Json, listIn } from './json';
import { optionsOf } from './options';
import type { Unused } from './unused';
import { answerFrom, isSame } from './values';

type Asking = Omit<
  Question,
  'readOnly' | 'options' | 'initial' | 'maxLength' | 'aboutHarm' | 'isSum'
>;

/** A question of a file; null where there is nothing to choose from, which is noted down. */
export function questionFrom(
  item: Json,
  common: Asking,
  place: string,
  reading: Reading,
): Question | null {
  const unused = reading.unused.at(common.linkId);
  const choice = common.type === 'choice' || common.type === 'open-choice';
  const none = { options: [], first: [] };
  const { options, first } = choice ? optionsOf(item, reading.resources, place, unused) : none;
  if (common.type === 'choice' && options.length === 0) {
    unused.add('options', 'answerOption');
    return null;
  }
  if (!choice && fieldOf(item, 'answerOption') !== undefined) unused.add('field', 'answerOption');
  const calculation = expressionOf(item, calculated, place);
  if (calculation !== null) reading.calculations.set(common.linkId, calculation);
  const maxLength = fieldOf(item, 'maxLength');
  const initial = initialOf(item, place, { ...common, options, first }, unused);
  return {
    ...common,
    readOnly: flagIn(item, 'readOnly', place),
    options,
    initial,
    maxLength: typeof maxLength === 'number' && maxLength > 0 ? Math.floor(maxLength) : null,
    aboutHarm: listIn(item, 'code', place).some(asksAboutHarm),
    isSum: false,
  };
}

function asksAboutHarm(code: Json): boolean {
  const system = fieldOf(code, 'system');
  const named = system === undefined || system === 'http://loinc.org';
  return named && fieldOf(code, 'code') === '44260-8';
}

const fhirTypes: Record<QuestionType, readonly string[]> = {
  boolean: ['Boolean'],
  integer: ['Integer'],
  decimal: ['Decimal', 'Integer'],
  string: ['String'],
  text: ['String'],
  date: ['Date'],
  choice: ['Coding', 'String', 'Integer', 'Date'],
  'open-choice': ['Coding', 'String', 'Integer', 'Date'],
};

type Filled = Pick<Question, 'type' | 'repeats' | 'options'> & { first: readonly Option[] };

/** What the file fills in, as far as the question can have it as an answer; an option as the options have it. */
function initialOf(
  item: Json,
  place: string,
  { type, repeats, options, first }: Filled,
  unused: Unused,
): AnswerValue[] {
  const given = listIn(item, 'initial', place, 50).flatMap((one): AnswerValue[] => {
    const chosen = chosenIn(one, 'value');
    const read = chosen && fhirTypes[type].includes(chosen.type) ? chosen : null;
    const answer = read && answerFrom(read.type, read.value);
    const option = answer && options.find(({ value }) => isSame(value, answer));
    if (option) return [option.value];
    if (answer && type === 'decimal' && answer.type === 'integer') return [{ ...answer, type }];
    if (answer && type !== 'choice') return [answer];
    unused.add('initial', chosen ? `value${chosen.type}` : 'initial');
    return [];
  });
  const filled = given.length > 0 ? given : first.map(({ value }) => value);
  if (repeats || filled.length < 2) return filled;
  unused.add('initial', 'initial');
  return filled.slice(0, 1);
}
