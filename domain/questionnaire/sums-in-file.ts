import { expressionOf, extensionsOf, variable } from './extensions';
import { everyItem, isQuestion, type Item, type SumRule } from './item';
import type { Reading } from './items';
import { fieldOf, isObject, type Json } from './json';
import { addedUp } from './sum-rules';

/** The sums that the file keeps a place for. What is not plainly a sum is named, and nothing is put there. */
export function namedSums(file: Json, items: readonly Item[], reading: Reading): SumRule[] {
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

/** The items with those marked that are the place of a sum. */
export function withSums(items: readonly Item[], sums: ReadonlySet<string | null>): Item[] {
  return items.map((item) => {
    const below = { items: withSums(item.items, sums) };
    return isQuestion(item)
      ? { ...item, ...below, isSum: sums.has(item.linkId) }
      : { ...item, ...below };
  });
}

/** The sums whose questions are all asked at some time. */
export function stillThere(named: readonly SumRule[], items: readonly Item[]): SumRule[] {
  const there = new Set(everyItem(items).map(({ linkId }) => linkId));
  return named.flatMap((rule) => {
    if (rule.linkId !== null && !there.has(rule.linkId)) return [];
    const questions = rule.questions.filter((linkId) => there.has(linkId));
    return questions.length === 0 ? [] : [{ ...rule, questions }];
  });
}
