import type { Answered, AnswerValue, Score } from '../record';
import { type FhirAnswer, fhirAnswer, type FhirItem, fhirText } from './fhir-answer';
import { everyItem, type Item, type Questionnaire } from './item';
import { roundsTo } from './places';

function textOf(words: string): { text?: string } {
  return words.trim() === '' ? {} : { text: fhirText(words) };
}

/** What stands under an item; nothing where nothing does. */
export function below(items: FhirItem[]): { item?: FhirItem[] } {
  return items.length === 0 ? {} : { item: items };
}

function fhirAnswers(values: readonly AnswerValue[]): FhirAnswer[] {
  return values.map(fhirAnswer).filter((answer) => answer !== null);
}

function answersOf(item: Item, turn: number, answers: readonly Answered[]): FhirAnswer[] {
  const values = answers
    .filter((one) => one.linkId === item.linkId && one.turn === turn)
    .flatMap((one) => one.values);
  return fhirAnswers(values);
}

function sumOf(item: Item, scores: readonly Score[]): FhirAnswer[] {
  const value = scores.find(({ linkId }) => linkId === item.linkId)?.value ?? null;
  if (value === null) return [];
  if (item.type === 'integer') return Number.isInteger(value) ? [{ valueInteger: value }] : [];
  return [{ valueDecimal: value }];
}

/** How many rounds of a group have answers. */
function turnsOf(group: Item, answers: readonly Answered[]): number {
  const own = new Set(everyItem(group.items).map(({ linkId }) => linkId));
  return answers.reduce(
    (most, one) => (own.has(one.linkId) ? Math.max(most, one.turn + 1) : most),
    0,
  );
}

function itemsOf(
  items: readonly Item[],
  turn: number,
  answers: readonly Answered[],
  scores: readonly Score[],
): FhirItem[] {
  return items.flatMap((item) => {
    if (item.type === 'display') return itemsOf(item.items, turn, answers, scores);
    const start = { linkId: fhirText(item.linkId), ...textOf(item.text) };
    if (item.type === 'group') {
      const turns = item.repeats ? roundsTo(turnsOf(item, answers)) : [turn];
      return turns.flatMap((one) => {
        const inside = itemsOf(item.items, one, answers, scores);
        return inside.length === 0 ? [] : [{ ...start, ...below(inside) }];
      });
    }
    const inside = itemsOf(item.items, turn, answers, scores);
    const own = item.isSum ? sumOf(item, scores) : answersOf(item, turn, answers);
    const [first, ...more] = own;
    return first ? [{ ...start, answer: [{ ...first, ...below(inside) }, ...more] }] : inside;
  });
}

/** Answers that no item of a questionnaire asked for, or whose questionnaire is gone: one flat list, by link id. */
function flat(answers: readonly Answered[]): FhirItem[] {
  return answers.flatMap(({ linkId, words, values }) => {
    const answer = fhirAnswers(values);
    return answer.length === 0 || fhirText(linkId).trim() === ''
      ? []
      : [{ linkId: fhirText(linkId), ...textOf(words), answer }];
  });
}

/**
 * What was said as the items of a `QuestionnaireResponse`, in the questionnaire's own order and nesting.
 * @param said the answers that count; which of them do is settled before
 * @param questionnaire what they answer, or null where it is gone; then they stand in one flat list
 */
export function responseItems(
  questionnaire: Questionnaire | null,
  said: readonly Answered[],
  scores: readonly Score[],
): FhirItem[] {
  if (!questionnaire) return flat(said);
  const here = new Set(everyItem(questionnaire.items).map(({ linkId }) => linkId));
  return [
    ...itemsOf(questionnaire.items, 0, said, scores),
    ...flat(said.filter(({ linkId }) => !here.has(linkId))),
  ];
}
