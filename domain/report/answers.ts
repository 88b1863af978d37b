import type { Answered, AnswerValue, Kept } from '../record';
import { type Block, lineOf } from './paper';
import type { ReportChoices, ReportRecords } from './report';
import { isWithinSpan } from './span';
import type { ReportWords } from './words';

/** The id of the line that an answer stands on. */
export function answerLine(response: string, { linkId, turn }: Answered): string {
  return `${response}.answer.${turn}.${linkId}`;
}

/** The finished answers to a clinic's questionnaires from the covered days: each question with its answer, then sums. */
export function answersIn(
  { responses }: ReportRecords,
  choices: ReportChoices,
  say: ReportWords,
): Block[] {
  return responses
    .filter(({ day, body }) => body.status === 'completed' && isWithinSpan(day, choices))
    .map((response) => answersOf(response, say));
}

function answersOf({ id, day, body }: Kept<'response'>, say: ReportWords): Block {
  const inWords = (values: readonly AnswerValue[]) => values.map(say.answer).join(', ');
  return {
    id,
    is: 'experience',
    group: null,
    lines: [
      lineOf(`${id}.title`, 'head', say.response(day, body.title)),
      ...body.answers
        .filter(({ values }) => values.length > 0)
        .map((answer) =>
          lineOf(answerLine(id, answer), 'own', inWords(answer.values), answer.words || null),
        ),
      ...body.scores.map((score, place) =>
        lineOf(`${id}.score.${place}`, 'own', say.score(score), score.name || null),
      ),
    ],
  };
}
