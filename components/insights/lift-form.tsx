import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Lens } from '../../domain/lens';
import { lenses } from '../../domain/lens';
import type { Problem } from '../../domain/problem';
import { coolingDays } from '../../domain/shelf';
import { t } from '../../platform/messages';
import { NotSaved } from '../check-in/not-saved';
import { ChipRadios } from '../controls/chip-radios';
import { isKeep } from '../controls/key-acts';
import { Tick } from '../controls/tick';
import { lensName } from '../words';

/** What is about to become an insight, or to go to the shelf. */
export type Lifted = { words: string; lens: Lens | null; decision: boolean };

export type LiftFormProps = {
  value: Lifted;
  /** Whether it may go to the shelf instead. */
  mayShelve: boolean;
  spellChecking: boolean;
  problem: Problem | null;
  onChange: (value: Lifted) => void;
  onKeep: () => void;
  onLeave: () => void;
};

/** An insight before it is one: its words, the lens it is seen through, or whether it is a big decision. */
export function LiftForm(props: LiftFormProps) {
  const { value, onChange } = props;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const [asked, setAsked] = useState(false);
  const hasLens = value.decision || value.lens !== null;

  function keep() {
    if (value.words.trim() === '') box.current?.focus();
    else if (hasLens) props.onKeep();
    else setAsked(true);
  }

  return (
    <form
      class="form"
      onKeyDown={(event) => {
        if (!isKeep(event)) return;
        event.preventDefault();
        keep();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div>
        <label class="lab" for={id}>
          {value.decision ? t('insights.lift.decisionWords') : t('insights.lift.words')}
        </label>
        <textarea
          dir="auto"
          ref={box}
          class="write write-short"
          id={id}
          rows={2}
          autocomplete="off"
          spellcheck={props.spellChecking}
          {...{ writingsuggestions: 'false' }}
          value={value.words}
          onInput={(event) => onChange({ ...value, words: event.currentTarget.value })}
        />
      </div>
      {!value.decision && (
        <ChipRadios
          name={`${id}-lens`}
          legend={t('insights.lift.lens')}
          value={value.lens}
          options={lenses.map((lens) => ({ value: lens, words: lensName(lens), icon: lens }))}
          onChange={(lens) => onChange({ ...value, lens })}
        />
      )}
      {asked && !hasLens && (
        <p class="small" role="alert">
          {t('insights.lift.noLens')}
        </p>
      )}
      {props.mayShelve && (
        <div class="opt">
          <Tick checked={value.decision} onChange={(decision) => onChange({ ...value, decision })}>
            <strong>{t('insights.lift.decision')}</strong>
            <small>{t('insights.lift.shelf', [String(coolingDays)])}</small>
          </Tick>
        </div>
      )}
      {props.problem && (
        <NotSaved
          problem={props.problem}
          words={value.words}
          // What can't be kept yet is at least stored.
          onTryAgain={hasLens ? keep : () => onChange(value)}
        />
      )}
      <p class="btns">
        <button class="btn btn-act" type="submit">
          {t('insights.lift.keep')}
        </button>
        <button class="btn" type="button" onClick={props.onLeave}>
          {t('insights.lift.leave')}
        </button>
      </p>
    </form>
  );
}
