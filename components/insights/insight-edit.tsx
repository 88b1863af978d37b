import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { lenses } from '../../domain/lens';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { NotSaved } from '../check-in/not-saved';
import { ChipRadios } from '../controls/chip-radios';
import { isKeep, isLeave } from '../controls/key-acts';
import { lensName } from '../words';
import { useAutosave } from '../drafts/use-autosave';

export type InsightEditProps = {
  journal: Journal;
  insight: Kept<'insight'>;
  visit: Visit;
  spellChecking: boolean;
  onDone: () => void;
};

const fields = ['words', 'lens'] as const;

/** An insight open to be said differently; kept as it is typed. */
export function InsightEdit({ journal, insight, visit, spellChecking, onDone }: InsightEditProps) {
  const { body, problem, change, differs, undo, tryAgain } = useAutosave<'insight'>(
    journal,
    insight,
    visit,
  );
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(body.words.length, body.words.length);
  }, []);

  return (
    <form
      class="form ins-edit"
      aria-label={t('insights.edit.form')}
      onKeyDown={(event) => {
        if (!isKeep(event) && !isLeave(event)) return;
        event.preventDefault();
        onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <div>
        <label class="lab" for={id}>
          {t('insights.lift.words')}
        </label>
        <textarea
          dir="auto"
          ref={box}
          class="write write-short"
          id={id}
          rows={2}
          autocomplete="off"
          spellcheck={spellChecking}
          {...{ writingsuggestions: 'false' }}
          value={body.words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
      </div>
      <ChipRadios
        name={`${id}-lens`}
        legend={t('insights.lift.lens')}
        value={body.lens}
        options={lenses.map((lens) => ({ value: lens, words: lensName(lens), icon: lens }))}
        onChange={(lens) => change({ lens })}
      />
      {problem && <NotSaved problem={problem} words={body.words} onTryAgain={tryAgain} />}
      <p class="btns">
        <button class="btn btn-small" type="submit">
          {t('insights.edit.done')}
        </button>
        {differs(fields) && (
          <button class="txt txt-plain" type="button" onClick={() => undo(fields)}>
            {t('insights.edit.asItWas')}
          </button>
        )}
      </p>
    </form>
  );
}
