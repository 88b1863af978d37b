import type { Answered, Kept } from '../record';
import { askedOf } from './asked';
import { everyItem, isQuestion, type Item, type Questionnaire } from './item';
import { roundsTo } from './places';
import { isBlankRound } from './rounds';

/** What was said in a response. Where its questionnaire is gone, what hangs on what isn't known: it stands as it is. */
export function saidBy(
  { body }: Kept<'response'>,
  questionnaire: Questionnaire | null,
): readonly Answered[] {
  return questionnaire ? saidIn(questionnaire, body.answers) : body.answers;
}

/**
 * What was said, in the order of the questionnaire: the answers to what is asked, as far as they are whole. What
 * stands behind a condition that isn't met is not in it, nor a round that is blank; the rounds after one move up.
 * Answers to questions that the questionnaire doesn't have come last, as they are.
 */
export function saidIn(questionnaire: Questionnaire, answers: readonly Answered[]): Answered[] {
  const asked = askedOf(questionnaire, answers);
  const walk = (items: readonly Item[], turn: number, told: number): Answered[] =>
    items.flatMap((item) => {
      if (!asked.isAsked(item, turn)) return [];
      if (item.type === 'group' && item.repeats) {
        return roundsTo(asked.turnsOf(item))
          .filter((one) => !isBlankRound(item, one, asked))
          .flatMap((one, index) => walk(item.items, one, index));
      }
      const below = walk(item.items, turn, told);
      if (!isQuestion(item) || item.isSum) return below;
      const values = asked.valuesOf(item.linkId, turn);
      if (values.length === 0) return below;
      const { linkId, words } = item;
      const stored = answers.find((one) => one.linkId === linkId && one.turn === turn);
      return [{ linkId, turn: told, words: stored?.words ?? words, values: [...values] }, ...below];
    });
  const here = new Set(everyItem(questionnaire.items).map(({ linkId }) => linkId));
  return [...walk(questionnaire.items, 0, 0), ...answers.filter(({ linkId }) => !here.has(linkId))];
}
