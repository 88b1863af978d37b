import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../domain/draft';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { NotSaved } from '../check-in/not-saved';
import { isEndOfLine, isLeave } from '../controls/key-acts';
import { MenuButton, type MenuItem } from '../controls/menu-button';
import { useDraft } from '../drafts/use-draft';
import { fieldsIn, useFormStart } from '../drafts/use-form-start';

export type QuestionProps = {
  question: Kept<'question'>;
  spellChecking: boolean;
  onAsked: (asked: boolean) => void;
  journal: Journal;
  visit: Visit;
  onRemove: () => void;
  /** What stands in the place of its words: a tick with them. */
  children: ComponentChildren;
};

/** A question for the guide, with what can be done to it. */
export function Question(props: QuestionProps) {
  const { question, onAsked, onRemove, children } = props;
  const { words, asked } = question.body;
  const [editing, setEditing] = useState(false);
  const menu = `more-${question.id}`;

  function leave() {
    setEditing(false);
    requestAnimationFrame(() => document.getElementById(menu)?.focus());
  }

  if (editing) return <EditQuestion {...props} onLeave={leave} />;
  const items: MenuItem[] = [
    { words: t('guide.question.edit'), icon: 'edit', onChoose: () => setEditing(true) },
    asked
      ? { words: t('guide.question.again'), icon: 'again', onChoose: () => onAsked(false) }
      : { words: t('guide.question.tick'), icon: 'tick', onChoose: () => onAsked(true) },
    { words: t('guide.question.remove'), icon: 'remove', onChoose: onRemove },
  ];
  return (
    <li class="question">
      {asked ? (
        <p class="read" dir="auto">
          {words}
        </p>
      ) : (
        children
      )}
      <div class="question-act">
        <MenuButton id={menu} label={t('guide.question.more', [words])} items={items} />
      </div>
    </li>
  );
}

type EditQuestionProps = Pick<QuestionProps, 'question' | 'journal' | 'visit' | 'spellChecking'> & {
  onLeave: () => void;
};

/** A question in the place where it stands, open to be changed. */
function EditQuestion(props: EditQuestionProps) {
  const { question, journal } = props;
  const blank = { words: question.body.words };
  const id = `question-edit-${question.id}`;
  const start = useFormStart(journal, id, question.day, blank, question);
  return <li>{start && <EditForm {...props} {...{ start, blank }} />}</li>;
}

function EditForm(props: EditQuestionProps & { start: Draft<'form'>; blank: { words: string } }) {
  const { question, spellChecking, onLeave } = props;
  const form = useDraft(props.journal, props.start, props.visit);
  const { words } = fieldsIn(form.body, props.blank);
  const id = useId();

  async function keep() {
    if (words.trim() === '') return;
    const body = { ...question.body, words: words.trim() };
    if (await form.keep((draft) => ({ ...draft, kind: 'question', body }))) onLeave();
  }

  const leave = () => void form.discard().then((gone) => gone && onLeave());

  return (
    <form
      class="question-new"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (isLeave(event)) leave();
      }}
    >
      <label class="vh" for={id}>
        {t('guide.question.change')}
      </label>
      <QuestionField
        {...{ id, spellChecking, words }}
        focused
        onInput={(next) => form.change({ words: next })}
        onEnter={() => void keep()}
      />
      {form.problem && (
        <NotSaved problem={form.problem} words={words} onTryAgain={() => form.change({})} />
      )}
      <p class="btns">
        <button class="btn btn-small" type="submit" disabled={words.trim() === ''}>
          {t('guide.question.keep')}
        </button>
        <button class="txt" type="button" onClick={leave}>
          {t('guide.question.leave')}
        </button>
      </p>
    </form>
  );
}

/** Where a question is typed. Enter keeps it; a question is a line, not a page. */
export function QuestionField({
  id,
  words,
  spellChecking,
  focused = false,
  onInput,
  onEnter,
}: {
  id: string;
  words: string;
  spellChecking: boolean;
  focused?: boolean;
  onInput: (words: string) => void;
  onEnter: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <textarea
      dir="auto"
      class="write"
      id={id}
      rows={1}
      ref={field}
      autocomplete="off"
      spellcheck={spellChecking}
      {...{ writingsuggestions: 'false' }}
      value={words}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (!isEndOfLine(event)) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
