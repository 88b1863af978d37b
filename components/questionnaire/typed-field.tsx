import { useId } from 'preact/hooks';
import { isSame } from '../../domain/questionnaire/values';
import type { AnswerValue } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import type { QuestionFieldProps } from './question-field';

type Typed = Extract<AnswerValue, { type: 'integer' | 'decimal' | 'date' | 'string' }>;

function kindOf({ question: { type } }: QuestionFieldProps): Typed['type'] {
  return type === 'integer' || type === 'decimal' || type === 'date' ? type : 'string';
}

/** Fields to type into: one, or as many as the person adds where the question takes several. */
export function TypedField(props: QuestionFieldProps) {
  const { question, values, onChange, onSettled } = props;
  const type = kindOf(props);
  const isListed = (value: AnswerValue) => question.options.some((one) => isSame(one.value, value));
  const listed = values.filter((value) => isListed(value) || !('value' in value));
  const own = values.filter(
    (value): value is Typed => !listed.includes(value) && value.type === type,
  );
  const shown = own.length > 0 ? own : [{ type, value: '' }];
  const kept = question.repeats ? listed : [];

  function typed(at: number, value: string): readonly AnswerValue[] {
    const next = shown.map((one, index) => (index === at ? { type, value } : one));
    const blank = next.every((one) => one.value === '');
    // Words of one's own take the place of an option, and an emptied field gives the option back to nobody.
    return blank ? (own.length === 0 ? values : kept) : [...kept, ...next];
  }

  return (
    <>
      {shown.map((one, at) => (
        <OneField
          key={at}
          {...props}
          type={type}
          value={one.value}
          label={labelFor(props, at, shown.length)}
          onInput={(value) => onChange(typed(at, value))}
          onLeft={(value) => onSettled(typed(at, value))}
        />
      ))}
      {question.repeats && own.at(-1)?.value !== undefined && own.at(-1)?.value !== '' && (
        <button
          class="txt"
          type="button"
          onClick={() => onChange([...values, { type, value: '' }])}
        >
          <Icon name="plus" />
          {t('questionnaire.another')}
          <span class="vh">: {question.words}</span>
        </button>
      )}
    </>
  );
}

/** With options beside it the field is for words of one's own; alone, the question itself names it. */
function labelFor({ question }: QuestionFieldProps, at: number, count: number): string | null {
  const own = question.type === 'open-choice' ? t('questionnaire.ownWords') : null;
  if (count === 1) return own;
  return t('questionnaire.nth', [own ?? question.words, String(at + 1)]);
}

type OneFieldProps = QuestionFieldProps & {
  type: Typed['type'];
  value: string;
  /** What stands above the field, or null where the question does. */
  label: string | null;
  onInput: (value: string) => void;
  onLeft: (value: string) => void;
};

function OneField(props: OneFieldProps) {
  const { question, type, value, label, fault, spellChecking, onInput, onLeft } = props;
  const id = useId();
  const shared = {
    id,
    value,
    autocomplete: 'off' as const,
    'aria-label': label === null ? question.words : undefined,
    'aria-invalid': fault !== null && fault !== 'blank',
    'aria-required': question.required,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
    onChange: (event: { currentTarget: { value: string } }) => onLeft(event.currentTarget.value),
  };
  const words = { writingsuggestions: 'false', spellcheck: spellChecking };
  return (
    <div class="qn-typed">
      {label !== null && (
        <label class="small quiet" for={id}>
          {label}
        </label>
      )}
      {type === 'date' && isPickable(value) ? (
        <input class="field qn-short" type="date" {...shared} />
      ) : question.type === 'text' ? (
        <textarea dir="auto" class="write" rows={2} {...shared} {...words} />
      ) : (
        <input
          dir="auto"
          class={type === 'string' ? 'field' : 'field qn-short'}
          type="text"
          inputMode={inputModes[type]}
          {...shared}
          {...words}
        />
      )}
    </div>
  );
}

const inputModes = {
  integer: 'numeric',
  decimal: 'decimal',
  date: 'text',
  string: 'text',
} as const;

/** A file may fill in a year or a month, which the browser's own field for days can't show. */
function isPickable(value: string): boolean {
  return value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value);
}
