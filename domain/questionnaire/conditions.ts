import {
  everyItem,
  isQuestion,
  operators,
  type Condition,
  type Item,
  type Operator,
  type SumRule,
} from './item';
import { chosenIn, type Json, listIn, refuse, textIn } from './json';
import type { UnusedList } from './unused';
import { answerFrom } from './values';

/** A condition as the file has it; its answer is null where Afterglow has no answer of that type. */
export type Wanted = {
  question: string;
  operator: Operator;
  answer: Condition['answer'] | null;
  /** The name of the field that the answer stands in. */
  field: string;
};

/** What an item hangs on, as the file has it. */
export type Hanging = { wanted: readonly Wanted[]; behavior: Item['behavior'] };

/** The conditions that stand at an item of a file. */
export function wantedAt(item: Json, place: string): Hanging {
  const wanted = listIn(item, 'enableWhen', place, 50).map((condition, index) => {
    const here = `${place}.enableWhen[${index}]`;
    const question = textIn(condition, 'question', here);
    const operator = operators.find((one) => one === textIn(condition, 'operator', here));
    if (question === '' || !operator) return refuse('broken', here, 'question, operator');
    const { type, value } = chosenIn(condition, 'answer') ?? { type: '', value: null };
    const answer = answerFrom(type, value);
    const fits = operator !== 'exists' || answer?.type === 'boolean';
    return { question, operator, answer: fits ? answer : null, field: `answer${type}` };
  });
  const all = textIn(item, 'enableBehavior', place) === 'all';
  return { wanted, behavior: all ? 'all' : 'any' };
}

type Settled = Pick<Item, 'when' | 'behavior'> | 'never';

/** What a condition comes to: something to look at, or known beforehand; `null` where it can't be worked out. */
type Outcome = Condition | boolean | null;

/**
 * Settles what each item hangs on, now that all items are known. A question that is not offered has no answer, which
 * is how a condition on it is met or not, and a condition that leads back to its own item is not met; what can never be
 * asked for that reason is left out and named. A condition that can't be worked out is named, and what hangs on it is asked.
 */
export function withConditions(
  items: readonly Item[],
  hanging: ReadonlyMap<string, Hanging>,
  sums: readonly SumRule[],
  unused: UnusedList,
): Item[] {
  const offered = new Map(everyItem(items).map((item) => [item.linkId, item]));
  const leadsTo = ways(items, hanging, sums);
  const outcome = (linkId: string, { question, operator, answer, field }: Wanted): Outcome => {
    const asked = offered.get(question);
    if (asked && !isQuestion(asked)) {
      unused.at(linkId).add('condition', question);
      return null;
    }
    if (!asked || !canBeAnswered(asked)) {
      if (operator !== 'exists') return operator === '!=';
      return answer?.type === 'boolean' ? !answer.value : null;
    }
    if (leadsTo(question, linkId)) return false;
    if (answer !== null) return { question, operator, answer };
    unused.at(linkId).add('condition', field);
    return null;
  };
  const settle = (item: Item): Settled => {
    const { wanted, behavior } = hanging.get(item.linkId) ?? { wanted: [], behavior: 'any' };
    if (wanted.length === 0) return { when: [], behavior };
    const outcomes = wanted.map((one) => outcome(item.linkId, one));
    const when = outcomes.filter((one) => typeof one === 'object' && one !== null);
    if (behavior === 'any') {
      if (outcomes.some((one) => one === null || one === true)) return { when: [], behavior };
      return when.length === 0 ? 'never' : { when, behavior };
    }
    return outcomes.includes(false) ? 'never' : { when, behavior };
  };
  let dropped = false;
  const settled = (some: readonly Item[]): Item[] =>
    some.flatMap((item) => {
      const how = settle(item);
      if (how !== 'never') return [{ ...item, ...how, items: settled(item.items) }];
      dropped = true;
      unused.at(item.linkId).add('never', item.words || item.linkId);
      return [];
    });
  const left = settled(items);
  // What was left out may be what something else hangs on.
  return dropped ? withConditions(left, hanging, sums, unused) : left;
}

/** Tells whether one item hangs on another: by what it stands in, by its conditions, or by what its sum adds up. */
function ways(
  items: readonly Item[],
  hanging: ReadonlyMap<string, Hanging>,
  sums: readonly SumRule[],
): (from: string, to: string) => boolean {
  const next = new Map<string, string[]>();
  const look = (some: readonly Item[], parent: readonly string[]) => {
    for (const { linkId, items: below } of some) {
      const wanted = hanging.get(linkId)?.wanted.map(({ question }) => question) ?? [];
      const added = sums.filter((sum) => sum.linkId === linkId).flatMap((sum) => sum.questions);
      next.set(linkId, [...parent, ...wanted, ...added]);
      look(below, [linkId]);
    }
  };
  look(items, []);
  return (from, to) => {
    const seen = new Set<string>();
    const left = [from];
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      if (one === to) return true;
      if (seen.has(one)) continue;
      seen.add(one);
      left.push(...(next.get(one) ?? []));
    }
    return false;
  };
}

/** Whether a question can have an answer at all: one that nobody can fill in has only what the file fills in. */
function canBeAnswered(question: Item): boolean {
  if (!isQuestion(question)) return false;
  return question.isSum || question.initial.length > 0 || !(question.hidden || question.readOnly);
}
