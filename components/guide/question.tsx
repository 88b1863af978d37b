import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { MenuButton, type MenuItem } from '../controls/menu-button';

export type QuestionProps = {
  question: Kept<'question'>;
  spellChecking: boolean;
  onAsked: (asked: boolean) => void;
  /** Says whether the change was kept. */
  onChange: (words: string) => Promise<boolean>;
  onRemove: () => void;
  /** What stands in the place of its words: a tick with them. */
  children: ComponentChildren;
};

/** A question for the guide, with what can be done to it. */
export function Question(props: QuestionProps) {
  const { question, spellChecking, onAsked, onChange, onRemove, children } = props;
  const { words, asked } = question.body;
  const [editing, setEditing] = useState<string | null>(null);
  const id = useId();
  const menu = `more-${question.id}`;

  async function keep() {
    const changed = (editing ?? '').trim();
    if (changed === '') return;
    if (changed !== words && !(await onChange(changed))) return;
    leave();
  }

  function leave() {
    setEditing(null);
    requestAnimationFrame(() => document.getElementById(menu)?.focus());
  }

  if (editing !== null) {
    return (
      <li>
        <form
          class="question-new"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave();
          }}
        >
          <label class="vh" for={id}>
            {t('guide.question.change')}
          </label>
          <QuestionField
            {...{ id, spellChecking }}
            focused
            words={editing}
            onInput={setEditing}
            onEnter={() => void keep()}
          />
          <p class="btns">
            <button class="btn btn-small" type="submit" disabled={editing.trim() === ''}>
              {t('guide.question.keep')}
            </button>
            <button class="txt" type="button" onClick={leave}>
              {t('guide.question.leave')}
            </button>
          </p>
        </form>
      </li>
    );
  }
  const items: MenuItem[] = [
    { words: t('guide.question.edit'), icon: 'edit', onChoose: () => setEditing(words) },
    asked
      ? { words: t('guide.question.again'), icon: 'again', onChoose: () => onAsked(false) }
      : { words: t('guide.question.tick'), icon: 'tick', onChoose: () => onAsked(true) },
    { words: t('guide.question.remove'), icon: 'remove', onChoose: onRemove },
  ];
  return (
    <li class="question">
      {asked ? <p class="read">{words}</p> : children}
      <div class="question-act">
        <MenuButton id={menu} label={t('guide.question.more', [words])} items={items} />
      </div>
    </li>
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
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
