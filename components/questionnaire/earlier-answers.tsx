import { questionsOf, type Question, type Questionnaire } from '../../domain/questionnaire/item';
import { responseFile, responseFileName } from '../../domain/questionnaire/response-file';
import { saidBy } from '../../domain/questionnaire/said';
import { isSame } from '../../domain/questionnaire/values';
import type { Answered, AnswerValue, Kept } from '../../domain/record';
import { saveFile } from '../../platform/files';
import { dayInWords, t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { MenuButton } from '../controls/menu-button';
import { answerWords, sumName } from './file-words';

type Response = Kept<'response'>;

export type EarlierAnswersProps = {
  /** Those that are finished, the newest first. */
  responses: readonly Response[];
  /** What they answer; null where it was removed or can't be read. */
  questionnaire: Questionnaire | null;
  /** Opens them in the form again; null where the questions can't be shown. */
  onAnswer: ((response: Response) => void) | null;
  onRemove: (response: Response) => void;
};

type Column = { linkId: string; words: string; question: Question | null };

function columnsOf(questionnaire: Questionnaire | null, responses: readonly Response[]): Column[] {
  if (questionnaire) {
    return questionsOf(questionnaire.items).map((question) => ({ ...question, question }));
  }
  const known = new Map<string, Column>();
  for (const { body } of responses) {
    for (const { linkId, words } of body.answers)
      known.set(linkId, { linkId, words, question: null });
  }
  return [...known.values()];
}

/**
 * What was said to a question, one round after the other. A choice that counts is shown by what it counts as, as the
 * clinic reads it; everything else in its own words.
 */
function cellOf(said: readonly Answered[], { linkId, question }: Column): string {
  const inWords = (value: AnswerValue) => {
    const option = question?.options.find((one) => isSame(one.value, value));
    return option && option.ordinal !== null ? String(option.ordinal) : answerWords(value);
  };
  return said
    .filter((one) => one.linkId === linkId)
    .map(({ values }) => values.map(inWords).join(', '))
    .join('; ');
}

/** The day of a response, in full. */
export function dayOfAnswers({ day }: Response): string {
  return dayInWords(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Hands the answers over as the file that a clinic reads. */
export function saveAnswers(response: Response, questionnaire: Questionnaire | null): void {
  const file = `${JSON.stringify(responseFile(response, questionnaire), null, 2)}\n`;
  saveFile(responseFileName(response), [file], 'application/fhir+json');
}

/** What was answered to the end, the newest first, each with its sums and a way to hand it over. */
export function EarlierAnswers(props: EarlierAnswersProps) {
  const { responses, questionnaire, onAnswer, onRemove } = props;
  const columns = columnsOf(questionnaire, responses);
  const sums = responses.find(({ body }) => body.scores.length > 0)?.body.scores ?? [];
  const [latest] = responses;
  return (
    <section class="qn-earlier">
      <div class="top">
        <h2 class="h2">{t('questionnaire.earlier.title')}</h2>
        {latest && (
          <button class="txt" type="button" onClick={() => saveAnswers(latest, questionnaire)}>
            <Icon name="save" />
            {t('questionnaire.earlier.save')}
          </button>
        )}
      </div>
      <div
        class="tbl-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('questionnaire.earlier.title')}
      >
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('questionnaire.earlier.day')}</th>
              {columns.map(({ linkId, words }, index) => (
                <th key={linkId} scope="col">
                  {index + 1}
                  <span class="vh"> {words}</span>
                </th>
              ))}
              {sums.map(({ name, lowest, highest }) => (
                <th key={name} scope="col">
                  {t('questionnaire.earlier.range', [
                    sumName(name),
                    String(lowest),
                    String(highest),
                  ])}
                </th>
              ))}
              <th scope="col">
                <span class="vh">{t('questionnaire.earlier.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {responses.map((response) => (
              <tr key={response.id}>
                <th scope="row">{dayInWords(response.day, { day: 'numeric', month: 'long' })}</th>
                {columns.map((column) => (
                  <td key={column.linkId} dir="auto">
                    {cellOf(saidBy(response, questionnaire), column) || '–'}
                  </td>
                ))}
                {sums.map(({ name }, index) => (
                  <td key={name}>{sumCell(response, index)}</td>
                ))}
                <td>
                  <MenuButton
                    id={`more-${response.id}`}
                    label={t('questionnaire.earlier.more', [dayOfAnswers(response)])}
                    items={[
                      ...(onAnswer
                        ? [
                            {
                              words: t('questionnaire.earlier.change'),
                              icon: 'edit',
                              onChoose: () => onAnswer(response),
                            } as const,
                          ]
                        : []),
                      {
                        words: t('questionnaire.earlier.save'),
                        icon: 'save',
                        onChoose: () => saveAnswers(response, questionnaire),
                      },
                      {
                        words: t('questionnaire.earlier.remove'),
                        icon: 'remove',
                        onChoose: () => onRemove(response),
                      },
                    ]}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sums.length > 0 && <p class="small quiet">{t('questionnaire.earlier.rule')}</p>}
    </section>
  );
}

function sumCell({ body }: Response, index: number): string {
  const value = body.scores[index]?.value ?? null;
  return value === null ? t('questionnaire.earlier.tooFew') : String(value);
}
