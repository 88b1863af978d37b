import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lenses, type Lens } from '../../domain/lens';
import { askingPhases } from '../../domain/prompt-list';
import type { PromptBody } from '../../domain/record';
import { t } from '../../platform/messages';
import { ChipChoice } from '../controls/chip-choice';
import { Select } from '../controls/select';
import { phaseName } from '../history/filter-words';
import { lensName } from '../words';

/** Letters that fit the popup in two lines with room to spare. */
const most = 120;

export type OwnPromptProps = {
  /** What is there already, for one that is being changed. */
  before: PromptBody | null;
  spellChecking: boolean;
  onKeep: (body: PromptBody) => void;
  onLeave: () => void;
};

/** A prompt of the person's own, while it is being written. */
export function OwnPrompt({ before, spellChecking, onKeep, onLeave }: OwnPromptProps) {
  const [body, setBody] = useState<PromptBody>(before ?? { words: '', lens: 'mind', phase: null });
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => box.current?.focus(), []);
  const words = body.words.trim();

  return (
    <form
      class="own-prompt"
      aria-label={t('promptsPage.form')}
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '') onKeep({ ...body, words });
      }}
    >
      <div>
        <label class="lab" for={id}>
          {t('promptsPage.words')}
        </label>
        <textarea
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
          onInput={(event) => setBody({ ...body, words: event.currentTarget.value })}
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
        onChange={(lens) => setBody({ ...body, lens })}
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
            setBody({ ...body, phase: askingPhases.find((phase) => phase === value) ?? null })
          }
        />
      </p>
      <p class="btns">
        <button class="btn btn-act" type="submit">
          {t('promptsPage.keep')}
        </button>
        <button class="btn" type="button" onClick={onLeave}>
          {t('promptsPage.leave')}
        </button>
      </p>
    </form>
  );
}
