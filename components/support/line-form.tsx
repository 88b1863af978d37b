import { useId, useState } from 'preact/hooks';
import { dayAt } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import { dialledOf, type OwnLine } from '../../domain/own-lines';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { now, zone } from '../../platform/clock';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { NotSaved } from '../check-in/not-saved';
import { useDraft } from '../drafts/use-draft';
import { fieldsIn, useFormStart } from '../drafts/use-form-start';
import { useOpening } from '../journal';

/** Nothing that is typed here is kept or guessed at by the browser. */
const ownWords = { writingsuggestions: 'false', spellcheck: false };

export type LineFormProps = {
  start: OwnLine;
  /** Keeps it; says what went wrong where that failed. */
  onKeep: (line: OwnLine) => Promise<Result<unknown>>;
};

/** A line while it is being written: what was typed and not kept is there when it is opened again. */
export function LineForm(props: LineFormProps) {
  const { opening } = useOpening();
  return opening.state === 'open' ? <Begun {...props} journal={opening.journal} /> : null;
}

function Begun(props: LineFormProps & { journal: Journal }) {
  const { id, place, name, number } = props.start;
  const draft = useFormStart(
    props.journal,
    `line-${name === '' ? place : id}`,
    dayAt(now(), zone(), 0),
    { name, number },
  );
  return draft && <Fields {...props} draft={draft} />;
}

function Fields({
  start,
  onKeep,
  journal,
  draft,
}: LineFormProps & { journal: Journal; draft: Draft<'form'> }) {
  const form = useDraft(journal, draft);
  const line = { ...start, ...fieldsIn(form.body, { name: start.name, number: start.number }) };
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const told = problem ?? form.problem;
  const id = useId();
  async function keep() {
    if (line.name.trim() === '') return setWrong(t('support.noName'));
    if (dialledOf(line) === null) return setWrong(t('support.noNumber'));
    const kept = await onKeep({ ...line, name: line.name.trim(), number: line.number.trim() });
    setProblem(kept.ok ? null : kept.problem);
    if (kept.ok) await form.discard();
  }
  return (
    <form
      class="sup-form"
      aria-label={start.name === '' ? t('support.add') : t('support.changeLine', [start.name])}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label class="small">
        {t('support.lineName')}
        <input
          dir="auto"
          class="field"
          value={line.name}
          autocomplete="off"
          {...ownWords}
          maxLength={200}
          onInput={(event) => form.change({ name: event.currentTarget.value })}
        />
      </label>
      <label class="small">
        {t('support.lineNumber')}
        <input
          dir="auto"
          class="field"
          inputMode="tel"
          value={line.number}
          autocomplete="off"
          {...ownWords}
          maxLength={60}
          onInput={(event) => form.change({ number: event.currentTarget.value })}
        />
      </label>
      {wrong && (
        <p class="small" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      {told && (
        <NotSaved
          problem={told}
          words={`${line.name} ${line.number}`}
          // What was not asked to be kept is only stored again.
          onTryAgain={() => (problem ? void keep() : form.change({}))}
        />
      )}
      <button class="btn btn-small" type="submit">
        {start.name === '' ? t('support.add') : t('support.keepLine')}
      </button>
    </form>
  );
}
