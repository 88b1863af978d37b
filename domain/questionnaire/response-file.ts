import { instantFrom } from '../day';
import type { Answered, AnswerValue, Kept } from '../record';
import { stampMilliseconds } from '../stamp';
import { askedOf, type Asked } from './asked';
import { isQuestion, type Item, type Questionnaire } from './item';
import { isDate, isWhole, numberFrom } from './values';

type FhirAnswer = { [key: string]: unknown; item?: FhirItem[] };

type FhirItem = { linkId: string; text?: string; answer?: FhirAnswer[]; item?: FhirItem[] };

/** A FHIR R4 `QuestionnaireResponse`, as JSON has it. Whom it is about is not in it. */
export type FhirResponse = {
  resourceType: 'QuestionnaireResponse';
  questionnaire?: string;
  status: 'in-progress' | 'completed';
  authored: string;
  item?: FhirItem[];
};

/** Text as FHIR takes it: of white space it knows the blank, the tab and the ends of lines. */
function fhirText(text: string): string {
  return text.replaceAll(/[^\S \r\n\t]/g, ' ');
}

/** A code or an address as FHIR takes it, or empty where it can't be one. */
function fhirCode(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function fhirCoding({ system, version, code, display }: AnswerValue & { type: 'coding' }) {
  const parts = {
    system: /\s/.test(system) ? '' : system,
    version: fhirText(version),
    code: fhirCode(code),
    display: fhirText(display),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part.trim() !== ''));
}

/** An answer by FHIR's names; null for what is half typed, or what FHIR can't hold. */
export function fhirAnswer(value: AnswerValue): FhirAnswer | null {
  if (value.type === 'boolean') return { valueBoolean: value.value };
  if (value.type === 'coding') {
    const coding = fhirCoding(value);
    return Object.keys(coding).length === 0 ? null : { valueCoding: coding };
  }
  if (value.type === 'date') return isDate(value.value) ? { valueDate: value.value } : null;
  if (value.type === 'string')
    return isWhole(value) ? { valueString: fhirText(value.value) } : null;
  const number = numberFrom(value);
  if (number === null) return null;
  return value.type === 'integer' ? { valueInteger: number } : { valueDecimal: number };
}

function textOf(words: string): { text?: string } {
  return words.trim() === '' ? {} : { text: fhirText(words) };
}

function below(items: FhirItem[]): { item?: FhirItem[] } {
  return items.length === 0 ? {} : { item: items };
}

type Response = Kept<'response'>;

function answered(value: AnswerValue): FhirAnswer[] {
  const answer = fhirAnswer(value);
  return answer === null ? [] : [answer];
}

/** The items of a response in the questionnaire's own order and nesting; what was not asked or answered is absent. */
function itemsOf(
  items: readonly Item[],
  turn: number,
  asked: Asked,
  response: Response,
): FhirItem[] {
  return items.flatMap((item) => {
    if (!asked.isShown(item, turn) || item.type === 'display') return [];
    const start = { linkId: fhirText(item.linkId), ...textOf(item.words) };
    if (item.type === 'group') {
      const turns = item.repeats
        ? Array.from({ length: asked.turnsOf(item) }, (_, index) => index)
        : [turn];
      return turns.flatMap((one) => {
        const inside = itemsOf(item.items, one, asked, response);
        return inside.length === 0 ? [] : [{ ...start, ...below(inside) }];
      });
    }
    const answers = answersOf(item, turn, asked, response);
    const [first, ...more] = answers;
    if (!first) return [];
    const inside = isQuestion(item) ? itemsOf(item.items, turn, asked, response) : [];
    return [{ ...start, answer: [{ ...first, ...below(inside) }, ...more] }];
  });
}

function answersOf(item: Item, turn: number, asked: Asked, { body }: Response): FhirAnswer[] {
  const sum = body.scores.find(({ linkId }) => linkId === item.linkId);
  if (sum) {
    if (sum.value === null) return [];
    return [item.type === 'integer' ? { valueInteger: sum.value } : { valueDecimal: sum.value }];
  }
  return asked.valuesOf(item.linkId, turn).flatMap(answered);
}

/** Answers whose questionnaire can't be read any more: one flat list, by link id. */
function flat(answers: readonly Answered[]): FhirItem[] {
  return answers.flatMap(({ linkId, words, values }) => {
    const answer = values.flatMap(answered);
    return answer.length === 0 || linkId === ''
      ? []
      : [{ linkId: fhirText(linkId), ...textOf(words), answer }];
  });
}

/**
 * Answers as a FHIR R4 `QuestionnaireResponse`.
 * @param questionnaire what they answer, or null where it is gone; then the answers stand in one flat list
 */
export function responseFile(
  response: Response,
  questionnaire: Questionnaire | null,
): FhirResponse {
  const { url, version, status, answers } = response.body;
  const items = questionnaire
    ? itemsOf(questionnaire.items, 0, askedOf(questionnaire, answers), response)
    : flat(answers);
  return {
    resourceType: 'QuestionnaireResponse',
    ...canonical(url, version),
    status,
    authored: instantFrom(stampMilliseconds(response.stamp)),
    ...below(items),
  };
}

function canonical(url: string, version: string): { questionnaire?: string } {
  if (url === '' || /\s/.test(url)) return {};
  return { questionnaire: version === '' || /\s/.test(version) ? url : `${url}|${version}` };
}

/** The name of its file: the day, and nothing of what it is about. */
export function responseFileName({ day }: Response): string {
  return `questionnaire-response-${day}.json`;
}
