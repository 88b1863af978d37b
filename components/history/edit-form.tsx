import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CheckInEntry } from '../../domain/check-in';
import type { Problem } from '../../domain/problem';
import type { CheckIn } from '../../domain/record';
import { language, t } from '../../platform/messages';
import { CheckInScales } from '../check-in/check-in-scales';
import { NotSaved } from '../check-in/not-saved';
import { Icon } from '../controls/icon';
import { isKeep, isLeave } from '../controls/key-acts';
import { Tick } from '../controls/tick';
import { Liftable } from '../insights/liftable';
import { lensName } from '../words';

export type EditFormProps = {
  base: CheckIn;
  entry: CheckInEntry;
  /** Whether it was found again from an earlier visit. */
  found: boolean;
  /** Whether anything differs from how it was. */
  changed: boolean;
  /** What became of the check-in meanwhile, on another page; null if nothing did. */
  elsewhere: CheckIn | 'removed' | null;
  problem: Problem | null;
  spellChecking: boolean;
  /** The day in words. */
  day: string;
  onChange: (entry: CheckInEntry) => void;
  onKeep: () => void;
  onLeave: () => void;
  /** Lifts words out of it. */
  onLift: (words: string) => void;
};

/** A kept check-in in the place where it stands, open to be changed. */
export function EditForm(props: EditFormProps) {
  const { base, entry, onChange } = props;
  const box = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const { prompt } = base.body;

  useLayoutEffect(() => {
    if (props.found) return;
    textarea.current?.focus();
    textarea.current?.setSelectionRange(entry.reflection.length, entry.reflection.length);
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (isKeep(event)) {
      event.preventDefault();
      props.onKeep();
    }
    if (isLeave(event) && !props.changed) props.onLeave();
  }

  return (
    <form
      class="edit"
      aria-label={t('history.edit.form', [props.day])}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep();
      }}
    >
      {props.found && <p class="small quiet">{t('history.edit.closed')}</p>}
      {prompt ? (
        <label class="entry-q" for={box} lang={prompt.language}>
          <Icon name={prompt.lens} />
          <span dir="auto">
            <span class="vh">{lensName(prompt.lens)}: </span>
            <span dir="auto">{prompt.words}</span>
          </span>
        </label>
      ) : (
        <label class="vh" for={box} lang={language()}>
          {t('history.edit.words')}
        </label>
      )}
      <Liftable onLift={props.onLift}>
        <textarea
          dir="auto"
          ref={textarea}
          class="write"
          id={box}
          rows={2}
          autocomplete="off"
          spellcheck={props.spellChecking}
          {...{ writingsuggestions: 'false' }}
          value={entry.reflection}
          onInput={(event) => onChange({ ...entry, reflection: event.currentTarget.value })}
        />
      </Liftable>
      <CheckInScales
        values={entry}
        prefix={`edit-${base.id}`}
        onChange={(values) => onChange({ ...entry, ...values })}
      />
      <Tick checked={entry.hard} onChange={(hard) => onChange({ ...entry, hard })}>
        {t('history.edit.hard')}
      </Tick>
      {props.elsewhere && <Elsewhere record={props.elsewhere} />}
      {props.problem && (
        <NotSaved problem={props.problem} words={entry.reflection} onTryAgain={props.onKeep} />
      )}
      <p class="btns">
        <button class="btn btn-small" type="submit">
          {t('history.edit.keep')}
        </button>
        <button class="txt" type="button" onClick={props.onLeave}>
          {t('history.edit.leave')}
        </button>
      </p>
    </form>
  );
}

/** What another page has made of the check-in since the change was begun. */
function Elsewhere({ record }: { record: CheckIn | 'removed' }) {
  return (
    <div class="elsewhere" role="status">
      {record === 'removed' ? (
        <p class="small">{t('history.edit.removedElsewhere')}</p>
      ) : (
        <>
          <p class="small">{t('history.edit.changedElsewhere')}</p>
          <p class="read" dir="auto">
            {record.body.reflection || t('history.edit.noWords')}
          </p>
        </>
      )}
    </div>
  );
}
