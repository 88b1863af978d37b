import { expressionOf, extensionName, extensionsOf, unusedKind, variable } from './extensions';
import { itemsFrom, type Reading } from './items';
import {
  everyItem,
  isQuestion,
  questionsOf,
  type Item,
  type Questionnaire,
  type SumRule,
} from './item';
import {
  fieldOf,
  isObject,
  type Json,
  listIn,
  refuse,
  Refused,
  type Refusal,
  textIn,
} from './json';
import { addedUp, sumRules } from './sum-rules';
import { UnusedList } from './unused';

/** The most that is read of a file, in characters. */
export const longestFile = 1_048_576;

/** A questionnaire, or why the file can't be used. */
export type Read = { ok: true; questionnaire: Questionnaire } | { ok: false; refusal: Refusal };

/**
 * Reads a FHIR R4 `Questionnaire`. Pure and bounded, whatever the text is: anything that is not one comes back as
 * a refusal with its place in the file, and what Afterglow has no use for is told by name in `leftOut`.
 */
export function readQuestionnaire(text: string): Read {
  try {
    return { ok: true, questionnaire: questionnaireFrom(parsed(text)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function parsed(text: string): Json {
  if (text.length > longestFile) refuse('too-large', '');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // Nothing of the file is repeated: engines quote what they stumbled over.
    const place = error instanceof SyntaxError ? placeOfFault(error.message) : '';
    return refuse('not-json', place);
  }
  if (!isObject(value)) return refuse('another-resource', '', '');
  const type = fieldOf(value, 'resourceType');
  if (type !== 'Questionnaire') {
    return refuse('another-resource', '', typeof type === 'string' ? type.slice(0, 60) : '');
  }
  return value;
}

function placeOfFault(message: string): string {
  return /line \d+ column \d+/.exec(message)?.[0] ?? '';
}

function questionnaireFrom(file: Json): Questionnaire {
  const place = 'Questionnaire';
  const [modified] = listIn(file, 'modifierExtension', place);
  if (modified) refuse('not-for-us', place, extensionName(textIn(modified, 'url', place)));
  if (fieldOf(file, 'implicitRules') !== undefined) refuse('not-for-us', place, 'implicitRules');
  const unused = new UnusedList();
  for (const { url } of extensionsOf(file, place)) {
    const kind = unusedKind(url);
    if (kind && url !== variable) unused.at('').add(kind, extensionName(url));
  }
  const resources = listIn(file, 'contained', place, 200);
  const reading: Reading = { resources, unused, seen: new Map(), calculations: new Map() };
  const read = itemsFrom(file, place, reading);
  noteStrayConditions(read, reading);
  const named = namedSums(file, read, reading);
  const sums = sumRules(named, read);
  const items = withSums(read, new Set(named.map(({ linkId }) => linkId)));
  if (questionsOf(items).length === 0) refuse('nothing-asked', place);
  const title = textIn(file, 'title', place, 500) || textIn(file, 'name', place, 500);
  return {
    title: title.trim(),
    url: textIn(file, 'url', place),
    version: textIn(file, 'version', place, 500),
    date: textIn(file, 'date', place, 40),
    publisher: textIn(file, 'publisher', place, 500),
    copyright: textIn(file, 'copyright', place),
    about: textIn(file, 'description', place),
    items,
    sums,
    leftOut: unused.all(),
  };
}

/** A condition on a question that is not there can never be met; whoever sent the file has to know. */
function noteStrayConditions(items: readonly Item[], { unused, seen }: Reading): void {
  for (const { linkId, when } of everyItem(items)) {
    for (const { question } of when) {
      if (!seen.has(question)) refuse('broken', seen.get(linkId) ?? '', `enableWhen: ${question}`);
      if (!everyItem(items).some((item) => item.linkId === question && isQuestion(item)))
        unused.at(linkId).add('condition', question);
    }
  }
}

/** The sums that the file keeps a place for. What is not plainly a sum is named, and nothing is put there. */
function namedSums(file: Json, items: readonly Item[], reading: Reading): SumRule[] {
  const variables = variablesOf(file);
  return [...reading.calculations].flatMap(([linkId, expression]) => {
    const item = everyItem(items).find((one) => one.linkId === linkId);
    const questions = item ? addedUp(expression, variables, items) : null;
    const number = item?.type === 'integer' || item?.type === 'decimal';
    if (item && number && questions) return [{ linkId, name: item.words, questions }];
    reading.unused.at(linkId).add('calculation', 'calculatedExpression');
    return [];
  });
}

function variablesOf(file: Json): Map<string, string> {
  const variables = new Map<string, string>();
  for (const { url, extension } of extensionsOf(file, 'Questionnaire')) {
    const expression = fieldOf(extension, 'valueExpression');
    if (url !== variable || !isObject(expression)) continue;
    const [name, text] = [
      fieldOf(expression, 'name'),
      expressionOf({ extension: [extension] }, variable, ''),
    ];
    if (typeof name === 'string' && /^[A-Za-z]\w{0,60}$/.test(name) && text !== null)
      variables.set(name, text);
  }
  return variables;
}

function withSums(items: readonly Item[], sums: ReadonlySet<string | null>): Item[] {
  return items.map((item) => {
    const below = { items: withSums(item.items, sums) };
    return isQuestion(item)
      ? { ...item, ...below, isSum: sums.has(item.linkId) }
      : { ...item, ...below };
  });
}
