import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import { lenses, type Lens } from '../../domain/lens';
import { askingPhases } from '../../domain/prompt-list';
import type { Kept, PromptBody } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { NotSaved } from '../check-in/not-saved';
import { ChipChoice } from '../controls/chip-choice';
import { Select } from '../controls/select';
import { useDraft } from '../drafts/use-draft';
import { fieldsIn, useFormStart } from '../drafts/use-form-start';
import { phaseName } from '../history/filter-words';
import { useJournal } from '../journal';
import { lensName } from '../words';

/** Letters that fit the popup in two lines with room to spare. */
const most = 120;

export type OwnPromptProps = {
  /** What is there already, for one that is being changed. */
  before: Kept<'prompt'> | null;
  today: Day;
  spellChecking: boolean;
  onDone: () => void;
};

/** A prompt of the person's own, while it is being written. What was typed and not kept is there when it opens again. */
export function OwnPrompt(props: OwnPromptProps) {
  const { before, today } = props;
  const journal = useJournal();
  const [blank] = useState(() => {
    const { words, lens, phase } = before?.body ?? { words: '', lens: 'mind' as Lens, phase: null };
    return { words, lens: lens as string, phase: phase as string | null };
  });
  const start = useFormStart(journal, `prompt-${before?.id ?? 'new'}`, today, blank, before);
  return start && <PromptForm {...props} {...{ journal, start, blank }} />;
}

type PromptFormProps = OwnPromptProps & {
  journal: Journal;
  start: Draft<'form'>;
  blank: { words: string; lens: string; phase: string | null };
};

function PromptForm({ today, spellChecking, onDone, ...begun }: PromptFormProps) {
  const form = useDraft(begun.journal, begun.start);
  const fields = fieldsIn(form.body, begun.blank);
  const body: PromptBody = {
    words: fields.words,
    lens: lenses.find((lens) => lens === fields.lens) ?? 'mind',
    phase: askingPhases.find((phase) => phase === fields.phase) ?? null,
  };
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => box.current?.focus(), []);
  const words = body.words.trim();

  async function keep() {
    if (words === '') return;
    const kept = await form.keep((draft) => ({
      ...draft,
      ...{ kind: 'prompt' as const, day: today, body: { ...body, words } },
    }));
    if (kept) onDone();
  }

  return (
    <form
      class="own-prompt"
      aria-label={t('promptsPage.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <div>
        <label class="lab" for={id}>
          {t('promptsPage.words')}
        </label>
        <textarea
          dir="auto"
          class="write"
          id={id}
          ref={box}
          rows={2}
          required
          maxLength={most}
          autocomplete="off"
          spellcheck={spellChecking}
          {...{ writingsuggestions: 'false' }}
          aria-describedby={`${id}-more`}
          value={body.words}
          onInput={(event) => form.change({ words: event.currentTarget.value })}
        />
        <small class="small quiet" id={`${id}-more`}>
          {t('promptsPage.wordsMore')}
        </small>
      </div>
      <ChipChoice<Lens>
        name="own-lens"
        legend={t('promptsPage.pick.lens')}
        value={body.lens}
        options={lenses.map((lens) => ({ value: lens, words: lensName(lens) }))}
        onChange={(lens) => form.change({ lens })}
      />
      <p>
        <span class="lab">{t('promptsPage.forDays')}</span>
        <Select
          label={t('promptsPage.forDays')}
          value={body.phase ?? ''}
          options={[
            { value: '', words: t('promptsPage.anyDay') },
            ...askingPhases.map((phase) => ({ value: phase, words: phaseName(phase) })),
          ]}
          onChange={(value) =>
            form.change({ phase: askingPhases.find((phase) => phase === value) ?? null })
          }
        />
      </p>
      {form.problem && (
        <NotSaved problem={form.problem} words={body.words} onTryAgain={() => form.change({})} />
      )}
      <p class="btns">
        <button class="btn btn-act" type="submit">
          {t('promptsPage.keep')}
        </button>
        <button
          class="btn"
          type="button"
          onClick={() => void form.discard().then((gone) => gone && onDone())}
        >
          {t('promptsPage.leave')}
        </button>
      </p>
    </form>
  );
}
