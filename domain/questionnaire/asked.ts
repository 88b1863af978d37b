import type { Answered, AnswerValue } from '../record';
import { valuesOf, wholeValues } from './answers';
import { everyItem, type Condition, type Item, type Questionnaire } from './item';
import { isSame, order } from './values';

/** The most rounds of a repeating group. */
export const mostTurns = 50;

type Where = {
  item: Item;
  /** What it stands in, from the outside in. */
  above: readonly Item[];
  /** The repeating group it stands in, or is; null outside one. */
  round: Item | null;
};

/** Where each item of a questionnaire stands, by link id. */
function placesIn(items: readonly Item[]): Map<string, Where> {
  const places = new Map<string, Where>();
  const walk = (some: readonly Item[], above: readonly Item[], round: Item | null) => {
    for (const item of some) {
      const own = round ?? (item.type === 'group' && item.repeats ? item : null);
      places.set(item.linkId, { item, above, round: own });
      walk(item.items, [...above, item], own);
    }
  };
  walk(items, [], null);
  return places;
}

/** Whether a condition holds of some answers. Without an answer only `exists` and `!=` can hold. */
export function holds({ operator, answer }: Condition, values: readonly AnswerValue[]): boolean {
  if (operator === 'exists') return answer.type === 'boolean' && values.length > 0 === answer.value;
  if (operator === '=') return values.some((value) => isSame(value, answer));
  if (operator === '!=') return !values.some((value) => isSame(value, answer));
  return values.some((value) => {
    const place = order(value, answer);
    if (place === null) return false;
    if (operator === '>') return place > 0;
    if (operator === '<') return place < 0;
    return operator === '>=' ? place >= 0 : place <= 0;
  });
}

/** Tells, for one state of the answers, which items are shown and how often. */
export type Asked = {
  isShown(item: Item, turn: number): boolean;
  /** The answers to a question that counts: shown, and said to the end. */
  valuesOf(linkId: string, turn: number): readonly AnswerValue[];
  /** How many rounds of a repeating group there are; 1 for everything else. */
  turnsOf(item: Item): number;
};

/**
 * Works out which items are shown. An item is when what it stands in is, when the question it stands under has an
 * answer, and when its conditions hold; an answer to a question that is not shown counts for nothing. A condition
 * that leads back to itself holds of nothing.
 */
export function askedOf({ items }: Questionnaire, answers: readonly Answered[]): Asked {
  const places = placesIn(items);
  const known = new Map<string, boolean | 'being worked out'>();

  const counted = (linkId: string, turn: number): readonly AnswerValue[] => {
    const place = places.get(linkId);
    if (!place || !shown(place, turn)) return [];
    return wholeValues(valuesOf(answers, linkId, turn));
  };

  const met = (condition: Condition, turn: number, round: Item | null): boolean => {
    const asked = places.get(condition.question);
    if (!asked) return false;
    if (asked.round === null) return holds(condition, counted(condition.question, 0));
    if (asked.round === round) return holds(condition, counted(condition.question, turn));
    const turns = Array.from({ length: turnsOf(asked.round) }, (_, index) => index);
    return holds(
      condition,
      turns.flatMap((one) => [...counted(condition.question, one)]),
    );
  };

  const shown = ({ item, above, round }: Where, turn: number): boolean => {
    const key = `${turn} ${item.linkId}`;
    const before = known.get(key);
    if (before !== undefined) return before === true;
    known.set(key, 'being worked out');
    const parent = above.at(-1);
    const answer = workedOut({ item, parent, round }, turn);
    known.set(key, answer);
    return answer;
  };

  const workedOut = (
    { item, parent, round }: { item: Item; parent: Item | undefined; round: Item | null },
    turn: number,
  ): boolean => {
    if (parent) {
      const place = places.get(parent.linkId);
      const parentTurn = place?.round ? turn : 0;
      if (!place || !shown(place, parentTurn)) return false;
      const asks = parent.type !== 'group' && parent.type !== 'display';
      if (asks && counted(parent.linkId, parentTurn).length === 0) return false;
    }
    if (item.when.length === 0) return true;
    return item.behavior === 'all'
      ? item.when.every((condition) => met(condition, turn, round))
      : item.when.some((condition) => met(condition, turn, round));
  };

  const turnsOf = (item: Item): number => {
    if (item.type !== 'group' || !item.repeats) return 1;
    const within = new Set(everyItem(item.items).map(({ linkId }) => linkId));
    const highest = answers.reduce(
      (most, one) => (within.has(one.linkId) ? Math.max(most, one.turn) : most),
      0,
    );
    return Math.min(highest + 1, mostTurns);
  };

  return {
    isShown: (item, turn) => {
      const place = places.get(item.linkId);
      return place !== undefined && shown(place, place.round ? turn : 0);
    },
    valuesOf: counted,
    turnsOf,
  };
}
