import { dayAfter } from '../../domain/day';
import type { Answered, Kept, ResponseBody } from '../../domain/record';
import { writingOn, type Calendar } from './calendar';
import type { Chance } from './chance';
import { keptRow } from './rows';
import sleepAndRest from './words/sleep-and-rest.json' with { type: 'json' };

const about = {
  title: sleepAndRest.title,
  url: sleepAndRest.url,
  version: sleepAndRest.version,
};

/** The clinic's questionnaire that the sample has loaded. */
export function questionnaireRow(calendar: Calendar, chance: Chance): Kept<'questionnaire'> {
  const writing = writingOn(calendar, dayAfter(calendar.until, -44), 19 * 60, chance);
  const text = `${JSON.stringify(sleepAndRest, null, 2)}\n`;
  return keptRow('questionnaire', chance.id(), writing, {
    ...about,
    file: 'sleep-and-rest.json',
    text,
  });
}

/** What was answered, by how many days ago: one of each question's options by place, or null for a blank. */
const rounds: readonly (readonly [number, readonly (number | null)[]])[] = [
  [42, [2, 2, null, 2, 3]],
  [28, [3, 2, 2, 1, 2]],
  [14, [2, 1, 2, 1, 2]],
  [1, [2, 1, null, null, null]],
];

function answersOf(places: readonly (number | null)[]): Answered[] {
  return sleepAndRest.item.flatMap(({ linkId, text, answerOption }, index) => {
    const coding = answerOption[places[index] ?? -1]?.valueCoding;
    if (!coding) return [];
    const values = [{ type: 'coding' as const, version: '', ...coding }];
    return [{ linkId, turn: 0, words: text, values }];
  });
}

function bodyOf(questionnaire: string, places: readonly (number | null)[], begun: boolean) {
  const whole = places.every((place) => place !== null);
  const sum = places.reduce<number>((before, place) => before + (place ?? 0), 0);
  const score = { linkId: null, name: '', value: whole ? sum : null, lowest: 0, highest: 15 };
  const body: ResponseBody = {
    ...{ questionnaire, ...about },
    status: begun ? 'in-progress' : 'completed',
    answers: answersOf(places),
    scores: begun ? [] : [score],
  };
  return body;
}

/** Its answers: every fortnight, once with a blank, and one that was only begun. */
export function responses(
  { id }: Kept<'questionnaire'>,
  calendar: Calendar,
  chance: Chance,
): Kept<'response'>[] {
  return rounds.map(([daysAgo, places], index) => {
    const writing = writingOn(calendar, dayAfter(calendar.until, -daysAgo), 20 * 60, chance);
    return keptRow('response', chance.id(), writing, bodyOf(id, places, index === 3));
  });
}
