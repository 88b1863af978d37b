import type { Questionnaire } from '../../domain/questionnaire/item';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { MenuButton } from '../controls/menu-button';
import { dayOfAnswers, saveAnswers } from './earlier-answers';

type Response = Kept<'response'>;

type BegunProps = {
  questionnaire: Questionnaire | null;
  onRemove: (response: Response) => void;
};

/** What can be done with answers that are not finished, beside going on. */
function BegunMenu({ response, questionnaire, onRemove }: BegunProps & { response: Response }) {
  return (
    <MenuButton
      id={`more-${response.id}`}
      label={t('questionnaire.begun.more', [dayOfAnswers(response)])}
      items={[
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
  );
}

/** Says over the questions whose answers stand in them already. */
export function BegunLine(props: BegunProps & { response: Response; wasWhole: boolean }) {
  const { response, wasWhole } = props;
  const day = dayOfAnswers(response);
  return (
    <div class="qn-begun qn-begun-row">
      <p class="small quiet">
        {wasWhole ? t('questionnaire.begun.changing', [day]) : t('questionnaire.begun.here', [day])}
      </p>
      {response.body.status === 'in-progress' && <BegunMenu {...props} />}
    </div>
  );
}

/** Answers that were begun and not finished, each with a way to go on. */
export function BegunAnswers(
  props: BegunProps & {
    responses: readonly Response[];
    /** Opens them in the form; null where the questions can't be shown. */
    onAnswer: ((response: Response) => void) | null;
  },
) {
  const { responses, onAnswer } = props;
  return (
    <section class="qn-begun">
      <h2 class="h2">{t('questionnaire.begun.title')}</h2>
      <ul>
        {responses.map((response) => (
          <li key={response.id} class="qn-begun-row">
            <span>{t('questionnaire.begunOn', [dayOfAnswers(response)])}</span>
            {onAnswer && (
              <button class="btn" type="button" onClick={() => onAnswer(response)}>
                {t('questionnaire.begun.goOn')}
              </button>
            )}
            <BegunMenu {...props} response={response} />
          </li>
        ))}
      </ul>
    </section>
  );
}
