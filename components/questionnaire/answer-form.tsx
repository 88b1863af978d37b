import { useState } from 'preact/hooks';
import { withValues } from '../../domain/questionnaire/answers';
import { askedOf } from '../../domain/questionnaire/asked';
import { faultsIn, type FaultAt } from '../../domain/questionnaire/faults';
import { isWorrying } from '../../domain/questionnaire/harm';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { problemWords } from '../problems/problem-words';
import { HelpBox } from './help-box';
import { fieldId, ItemList } from './item-list';
import { useAnswers, type Beginning } from './use-answers';
import { useRounds } from './use-rounds';

export type AnswerFormProps = Beginning & {
  spellChecking: boolean;
  onFinished: () => void;
};

/** The questions, one below the other. Every answer is stored as it is given; finishing only says that it is whole. */
export function AnswerForm(props: AnswerFormProps) {
  const { questionnaire, record, spellChecking } = props;
  const { answers, saved, waiting, problem, change, again, finish } = useAnswers(props);
  const [faults, setFaults] = useState<readonly FaultAt[]>([]);
  const [worried, setWorried] = useState<string | null>(null);
  const asked = askedOf(questionnaire, answers);
  const rounds = useRounds(asked, (changed) => {
    change(changed);
    // The rounds have other numbers now; what isn't whole is looked for again when the answers are kept.
    setFaults([]);
  });

  async function keep() {
    const found = faultsIn(questionnaire, answers, asked);
    setFaults(found);
    const [first] = found;
    if (first) {
      const field = document.getElementById(fieldId(first.question, first.turn));
      field?.querySelector<HTMLElement>('input, textarea')?.focus();
      return;
    }
    if (await finish()) props.onFinished();
  }

  return (
    <form
      class="qn"
      aria-label={record.body.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <ItemList
        items={questionnaire.items}
        turn={0}
        {...{ asked, answers, faults, spellChecking, rounds }}
        onChange={(question, turn, values) => {
          change((now) => withValues(now, question, turn, values));
          const still = (one: FaultAt) =>
            one.question.linkId !== question.linkId || one.turn !== turn;
          setFaults(faults.filter(still));
        }}
        onSettled={(question, turn, values) => {
          if (isWorrying(question, values)) setWorried(fieldId(question, turn));
        }}
      />
      {problem && (
        <p class="err" role="alert">
          <Icon name="note" />
          <span>
            <b>{t('checkIn.notSaved')}</b> {problemWords(problem.kind).says}{' '}
            {t('questionnaire.stillHere')}{' '}
            <button class="txt txt-u" type="button" onClick={again}>
              {t('checkIn.tryAgain')}
            </button>
          </span>
        </p>
      )}
      {faults.length > 0 && (
        <p class="small" role="alert">
          {t('questionnaire.faults', faults.length, [String(faults.length)])}
        </p>
      )}
      <div class="qn-go">
        <button class="btn btn-act" type="submit">
          {t('questionnaire.keep')}
        </button>
        <a class="txt" href="#/guide/questionnaires">
          {t('questionnaire.later')}
        </a>
        <span class="caption qn-saved" role="status" aria-busy={waiting}>
          {saved && problem === null && t('questionnaire.savedAsYouGo')}
        </span>
      </div>
      {worried !== null && (
        <HelpBox
          onBack={() => {
            const field = document.getElementById(worried);
            setWorried(null);
            const chosen = field?.querySelector<HTMLElement>(':checked');
            (chosen ?? field?.querySelector<HTMLElement>('input, textarea'))?.focus();
          }}
        />
      )}
    </form>
  );
}
