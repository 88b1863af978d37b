import { questionnaireIn } from '../questionnaire/questionnaire-in';
import { saidBy } from '../questionnaire/said';
import type { Questionnaire } from '../questionnaire/item';
import type { Answered, AnswerValue, Kept } from '../record';
import { type Block, lineOf } from './paper';
import type { ReportChoices, ReportRecords } from './report';
import { isWithinSpan } from './span';
import type { ReportWords } from './words';

/** The id of the line that an answer stands on. */
export function answerLine(response: string, { linkId, turn }: Answered): string {
  return `${response}.answer.${turn}.${linkId}`;
}

/** What was said in a response, and the questionnaire that it answers; null where that is gone or can't be read. */
export function saidOf(
  response: Kept<'response'>,
  { questionnaires }: Pick<ReportRecords, 'questionnaires'>,
): { said: readonly Answered[]; questionnaire: Questionnaire | null } {
  const of = questionnaires.find(({ id }) => id === response.body.questionnaire);
  const questionnaire = questionnaireIn(of ?? null);
  return { said: saidBy(response, questionnaire), questionnaire };
}

/** The finished answers to a clinic's questionnaires from the covered days: each question with its answer, then sums. */
export function answersIn(
  records: ReportRecords,
  choices: ReportChoices,
  say: ReportWords,
): Block[] {
  return records.responses
    .filter(({ day, body }) => body.status === 'completed' && isWithinSpan(day, choices))
    .map((response) => answersOf(response, records, say));
}

function answersOf(response: Kept<'response'>, records: ReportRecords, say: ReportWords): Block {
  const { id, day, body } = response;
  const inWords = (values: readonly AnswerValue[]) => values.map(say.answer).join(', ');
  return {
    id,
    is: 'experience',
    group: null,
    lines: [
      lineOf(`${id}.title`, 'head', say.response(day, body.title)),
      ...saidOf(response, records)
        .said.filter(({ values }) => values.length > 0)
        .map((answer) =>
          lineOf(answerLine(id, answer), 'own', inWords(answer.values), answer.words || null),
        ),
      ...body.scores.map((score, place) =>
        lineOf(`${id}.score.${place}`, 'own', say.score(score), score.name || null),
      ),
    ],
  };
}
