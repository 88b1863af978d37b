import { useId } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { NotSaved } from '../check-in/not-saved';
import { useDraft } from '../drafts/use-draft';
import { fieldsIn, useFormStart } from '../drafts/use-form-start';
import { QuestionField } from './question';

export type NewQuestionProps = {
  journal: Journal;
  today: Day;
  spellChecking: boolean;
  onAdded: () => void;
};

const blank = { words: '' };

/** Where a new question for the guide is typed. To be given another key once it was added. */
export function NewQuestion(props: NewQuestionProps) {
  const start = useFormStart(props.journal, 'question-page', props.today, blank);
  return start && <NewQuestionForm {...props} start={start} />;
}

function NewQuestionForm(props: NewQuestionProps & { start: Draft<'form'> }) {
  const { today, spellChecking } = props;
  const form = useDraft(props.journal, props.start);
  const { words } = fieldsIn(form.body, blank);
  const id = useId();

  async function add() {
    if (words.trim() === '') return;
    const body = { words: words.trim(), from: null, asked: false };
    const kept = await form.keep((draft) => ({ ...draft, kind: 'question', day: today, body }));
    if (kept) props.onAdded();
  }

  return (
    <form
      class="question-new"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="lab" for={id}>
        {t('guide.question.new')}
      </label>
      <QuestionField
        {...{ id, spellChecking, words }}
        onInput={(next) => form.change({ words: next })}
        onEnter={() => void add()}
      />
      {form.problem && (
        <NotSaved problem={form.problem} words={words} onTryAgain={() => form.change({})} />
      )}
      <button class="btn btn-small" type="submit" disabled={words.trim() === ''}>
        {t('guide.question.add')}
      </button>
    </form>
  );
}
