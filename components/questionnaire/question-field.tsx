import { useId } from 'preact/hooks';
import type { Question } from '../../domain/questionnaire/item';
import type { Fault } from '../../domain/questionnaire/faults';
import type { AnswerValue } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { answerWords } from './file-words';
import { ChoiceField } from './choice-field';
import { TypedField } from './typed-field';

export type QuestionFieldProps = {
  question: Question;
  /** Unique on the page: it tells the rounds of a repeating group apart. */
  name: string;
  values: readonly AnswerValue[];
  fault: Fault | null;
  spellChecking: boolean;
  onChange: (values: readonly AnswerValue[]) => void;
  /** An answer is said to the end: a choice is made, a field is left. */
  onSettled: (values: readonly AnswerValue[]) => void;
};

/** One question, with whatever answers it. It shows what it is given and keeps nothing. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, name, values, fault } = props;
  const wrong = useId();
  if (question.readOnly) return <ReadOnly question={question} values={values} />;
  const several = question.repeats && question.options.length > 0;
  const picks = question.type === 'boolean' || question.options.length > 0;
  return (
    <fieldset
      class="qn-q"
      id={name}
      aria-describedby={fault ? wrong : undefined}
      aria-required={picks && !several ? question.required : undefined}
      role={picks && !several ? 'radiogroup' : undefined}
    >
      <legend dir="auto">
        {question.prefix !== '' && <span class="quiet">{question.prefix} </span>}
        {question.words}
        {question.required && <small class="qn-asked"> {t('questionnaire.askedFor')}</small>}
      </legend>
      {picks && <ChoiceField {...props} />}
      {(!picks || question.type === 'open-choice') && <TypedField {...props} />}
      {fault && (
        <p class="err small" id={wrong}>
          <Icon name="note" />
          <span>{faultWords(fault)}</span>
        </p>
      )}
    </fieldset>
  );
}

function ReadOnly({ question, values }: Pick<QuestionFieldProps, 'question' | 'values'>) {
  return (
    <div class="qn-q">
      <p class="qn-words" dir="auto">
        {question.prefix !== '' && <span class="quiet">{question.prefix} </span>}
        {question.words}
      </p>
      {values.length > 0 && (
        <p class="quiet" dir="auto">
          {values.map(answerWords).join(', ')}
        </p>
      )}
    </div>
  );
}

function faultWords(fault: Fault): string {
  if (fault === 'not-a-whole-number') return t('questionnaire.fault.notAWholeNumber');
  if (fault === 'not-a-number') return t('questionnaire.fault.notANumber');
  if (fault === 'not-a-date') return t('questionnaire.fault.notADate');
  return fault === 'too-long' ? t('questionnaire.fault.tooLong') : t('questionnaire.fault.blank');
}
