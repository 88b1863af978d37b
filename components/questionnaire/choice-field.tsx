import { isSame } from '../../domain/questionnaire/values';
import type { AnswerValue } from '../../domain/record';
import { t } from '../../platform/messages';
import type { QuestionFieldProps } from './question-field';

/** What can be picked: the file's own options, or yes and no. */
function picksOf({ question }: QuestionFieldProps): { words: string; value: AnswerValue }[] {
  if (question.type !== 'boolean') return [...question.options];
  return [
    { words: t('questionnaire.yes'), value: { type: 'boolean', value: true } },
    { words: t('questionnaire.no'), value: { type: 'boolean', value: false } },
  ];
}

/** Options in a row: one of them, or several where the question takes several. None is chosen for the person. */
export function ChoiceField(props: QuestionFieldProps) {
  const { question, name, values, onChange, onSettled } = props;
  const several = question.repeats && question.type !== 'boolean';
  const picks = picksOf(props);
  const isChosen = (value: AnswerValue) => values.some((one) => isSame(one, value));
  const own = values.filter((one) => !picks.some(({ value }) => isSame(one, value)));

  function choose(value: AnswerValue) {
    if (!several) return [value];
    const others = values.filter((one) => !isSame(one, value));
    return isChosen(value)
      ? others
      : [...others.filter((one) => !own.includes(one)), value, ...own];
  }

  return (
    <div class="qn-picks">
      {picks.map(({ words, value }, index) => (
        <label key={`${index} ${words}`}>
          <input
            dir="auto"
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={isChosen(value)}
            onChange={() => {
              const chosen = choose(value);
              onChange(chosen);
              onSettled(chosen);
            }}
          />
          <span dir="auto">{words}</span>
        </label>
      ))}
      {/* Its place is kept while there is nothing to leave blank, so that choosing moves nothing. */}
      <button
        class={values.length > 0 ? 'txt qn-blank' : 'txt qn-blank qn-blank-off'}
        type="button"
        onClick={(event) => {
          onChange([]);
          event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
        }}
      >
        {t('questionnaire.leaveBlank')}
        <span class="vh">: {question.words}</span>
      </button>
    </div>
  );
}
