import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CheckInEntry } from '../../domain/check-in';
import type { Problem } from '../../domain/problem';
import { language, t } from '../../platform/messages';
import { isMac } from '../../platform/keys';
import { Icon } from '../controls/icon';
import { isKeep } from '../controls/key-acts';
import { Tick } from '../controls/tick';
import { lensName } from '../words';
import { CheckInScales } from './check-in-scales';
import { late } from '../late';
import { PromptAct } from './prompt-act';

const NotSaved = late(() => import('./not-saved').then((m) => m.NotSaved));

/** A practice that is due, with the insight it honours. */
export type PracticeOffer = { id: string; words: string; insight: string | null };

export type CheckInFormProps = {
  entry: CheckInEntry;
  /** The prompt's words, or what the box is called without one; empty until the journal has said which. */
  promptWords: string;
  /** Whether the journal holds nothing yet: then the empty box says that a line is enough. */
  first: boolean;
  practice: PracticeOffer | null;
  spellChecking: boolean;
  /** What is said beside the way back, its words and where it leads; null where there is none. */
  back: { says: string; words: string; go: () => void } | null;
  /** Where the focus is when the form opens. */
  focus: 'scales' | 'words';
  problem: Problem | null;
  onChange: (entry: CheckInEntry) => void;
  onAnotherPrompt: (() => void) | null;
  /** Lets the prompt not be asked again; null where it can’t be changed. */
  onRetirePrompt: (() => void) | null;
  /** Brings the one back that was just retired; null where there is none. */
  onBringPromptBack: (() => void) | null;
  onHard: () => void;
  onKeep: () => void;
};

/** The check-in as a form. It shows what it is given and says what was done; it keeps nothing itself. */
export function CheckInForm(props: CheckInFormProps) {
  const { entry, practice, onChange } = props;
  const box = useId();
  const words = useRef<HTMLTextAreaElement>(null);
  // With the first drawing: who asked for the box may type at once.
  useLayoutEffect(() => {
    if (props.focus === 'words') words.current?.focus({ preventScroll: true });
  }, [props.focus]);

  function onKeyDown(event: KeyboardEvent) {
    if (!isKeep(event)) return;
    event.preventDefault();
    props.onKeep();
  }

  return (
    <form
      class="pop-form"
      aria-label={t('checkIn.name')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep();
      }}
    >
      <div class="pop-body">
        <CheckInScales
          values={entry}
          prefix="check-in"
          focusFirst={props.focus === 'scales'}
          onChange={(values) => onChange({ ...entry, ...values })}
        />
        <section class="ask">
          <label class="prompt" dir="auto" for={box} lang={entry.prompt?.language ?? language()}>
            {props.promptWords}
          </label>
          <textarea
            dir="auto"
            class="write"
            id={box}
            ref={words}
            // Until the prompt is chosen nothing else says what the box is for.
            aria-label={props.promptWords === '' ? t('checkIn.words') : undefined}
            rows={2}
            autocomplete="off"
            spellcheck={props.spellChecking}
            {...{ writingsuggestions: 'false' }}
            placeholder={props.first ? t('checkIn.placeholder') : undefined}
            value={entry.reflection}
            onInput={(event) => onChange({ ...entry, reflection: event.currentTarget.value })}
          />
          {entry.prompt && (
            <div class="ask-foot">
              <span class="lens">
                <Icon name={entry.prompt.lens} />
                <span class="vh">{t('lenses.label')} </span>
                {lensName(entry.prompt.lens)}
              </span>
              {props.onAnotherPrompt && (
                <span class="ask-acts">
                  <button class="txt" type="button" onClick={props.onAnotherPrompt}>
                    <Icon name="again" />
                    {t('checkIn.another')}
                  </button>
                  {props.onBringPromptBack ? (
                    <PromptAct
                      icon="undo"
                      words={t('promptsPage.bringBack')}
                      shown
                      onPress={props.onBringPromptBack}
                    />
                  ) : (
                    props.onRetirePrompt && (
                      <PromptAct
                        icon="rest"
                        words={t('promptsPage.retire')}
                        onPress={props.onRetirePrompt}
                      />
                    )
                  )}
                </span>
              )}
            </div>
          )}
        </section>
        {practice && (
          <div class="practice">
            <Tick
              checked={entry.practice?.id === practice.id}
              onChange={(checked) =>
                onChange({
                  ...entry,
                  practice: checked ? { id: practice.id, words: practice.words } : null,
                })
              }
            >
              <strong dir="auto">{practice.words}</strong>
              {practice.insight && <small>{t('checkIn.from', [practice.insight])}</small>}
            </Tick>
          </div>
        )}
        {props.problem ? (
          <NotSaved problem={props.problem} words={entry.reflection} onTryAgain={props.onKeep} />
        ) : (
          props.back && (
            <p class="unfinished small quiet">
              {props.back.says}{' '}
              <button class="txt txt-u" type="button" onClick={props.back.go}>
                {props.back.words}
              </button>
            </p>
          )
        )}
      </div>
      <footer class="pop-foot">
        <span class="acts">
          <span class="ico only-here" title={t('checkIn.device')}>
            <Icon name="device" />
            <span class="vh">{t('checkIn.device')}</span>
          </span>
          <button class="txt hard" type="button" aria-pressed={entry.hard} onClick={props.onHard}>
            <Icon name="hard" />
            {t('checkIn.hard')}
          </button>
        </span>
        <button class="btn btn-act" type="submit">
          {t('checkIn.keep')}{' '}
          <span class="kbd" aria-hidden="true">
            {isMac() ? t('checkIn.keepKeysMac') : t('checkIn.keepKeys')}
            <Icon name="enter" />
          </span>
        </button>
      </footer>
    </form>
  );
}
