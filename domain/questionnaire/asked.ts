import type { Answered, AnswerValue } from '../record';
import { valuesOf, wholeValues } from './answers';
import { countOf, totalOf } from './counting';
import { everyItem, isQuestion, type Condition, type Item, type Questionnaire } from './item';
import { placesIn, roundsTo, type Place } from './places';
import { isSame, order } from './values';

/** The most rounds of a repeating group. */
export const mostTurns = 50;

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

/** Tells, for one state of the answers, which items are asked and how often. */
export type Asked = {
  /** Whether what an item hangs on is met. What is hidden is not shown even then, and counts all the same. */
  isAsked(item: Item, turn: number): boolean;
  isShown(item: Item, turn: number): boolean;
  /** The answers to a question that counts: asked, and said to the end. To the place of a sum, the sum. */
  valuesOf(linkId: string, turn: number): readonly AnswerValue[];
  /** How many rounds of a repeating group there are; 1 for everything else. */
  turnsOf(item: Item): number;
};

/**
 * Works out which items are asked. An item is when what it stands in is, when the question it stands under has an
 * answer, and when its conditions hold; an answer to a question that is not asked counts for nothing. No
 * condition leads back to its own item. One on a question of its own round means that round's answer; from
 * outside a repeating group it means the nearest round with an answer, those before it first.
 */
export function askedOf({ items, sums }: Questionnaire, answers: readonly Answered[]): Asked {
  const places = placesIn(items);
  const known = new Map<string, boolean>();

  const counted = (linkId: string, turn: number): readonly AnswerValue[] => {
    const place = places.get(linkId);
    if (!place || !isQuestion(place.item) || !asks(place, turn)) return [];
    if (!place.item.isSum) return wholeValues(valuesOf(answers, linkId, turn));
    const sum = sumIn(linkId);
    return sum === null ? [] : [{ type: 'decimal', value: String(sum) }];
  };

  const sumIn = (linkId: string): number | null => {
    const rule = sums.find((one) => one.linkId === linkId);
    const added = (rule?.questions ?? []).flatMap((id) => {
      const place = places.get(id);
      return place && isQuestion(place.item) && asks(place, 0)
        ? [countOf(place.item, counted(id, 0))]
        : [];
    });
    return totalOf(added);
  };

  const met = (condition: Condition, turn: number, here: Place): boolean => {
    const asked = places.get(condition.question);
    if (!asked) return false;
    if (asked.round === null) return holds(condition, counted(condition.question, 0));
    if (asked.round === here.round) return holds(condition, counted(condition.question, turn));
    const rounds = roundsTo(turnsOf(asked.round));
    const nearestFirst = asked.at < here.at ? rounds.toReversed() : rounds;
    const answered = nearestFirst.map((one) => counted(condition.question, one));
    return holds(condition, answered.find((values) => values.length > 0) ?? []);
  };

  const asks = (place: Place, turn: number): boolean => {
    const key = `${turn} ${place.item.linkId}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = workedOut(place, turn);
    known.set(key, answer);
    return answer;
  };

  const workedOut = (place: Place, turn: number): boolean => {
    const above = place.parent && places.get(place.parent.linkId);
    if (above) {
      const aboveTurn = above.round ? turn : 0;
      if (!asks(above, aboveTurn)) return false;
      if (isQuestion(above.item) && counted(above.item.linkId, aboveTurn).length === 0)
        return false;
    }
    const { when, behavior } = place.item;
    if (when.length === 0) return true;
    return behavior === 'all'
      ? when.every((condition) => met(condition, turn, place))
      : when.some((condition) => met(condition, turn, place));
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

  const isAsked = (item: Item, turn: number): boolean => {
    const place = places.get(item.linkId);
    return place !== undefined && asks(place, place.round ? turn : 0);
  };
  return {
    isAsked,
    isShown: (item, turn) => !item.hidden && isAsked(item, turn),
    valuesOf: counted,
    turnsOf,
  };
}
