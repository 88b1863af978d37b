import { useId, useRef } from 'preact/hooks';
import type { Lens } from '../../domain/lens';
import type { momentQuestion } from '../../domain/moment';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { KeepButton } from '../insights/keep-button';
import { lensName } from '../words';

export type OneLookProps = {
  lens: Lens;
  /** Which of the lens's questions is asked. */
  question: ReturnType<typeof momentQuestion>;
  answer: string;
  spellChecking: boolean;
  onChange: (answer: string) => void;
  /** Keeps words of the answer as an insight; null where the check-in they came from is gone. */
  onLift: ((words: string) => void) | null;
};

/** A moment through one lens: its question, the answer, and what kind of claim the lens makes. */
export function OneLook({ lens, question, answer, spellChecking, onChange, onLift }: OneLookProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const name = lens === 'brain-and-body' ? 'brainAndBody' : lens;

  function lift() {
    const { selectionStart = 0, selectionEnd = 0 } = box.current ?? {};
    onLift?.(answer.slice(selectionStart, selectionEnd).trim() || answer);
  }

  return (
    <section class="look">
      <h2>
        <Icon name={lens} />
        {lensName(lens)}
      </h2>
      <label class="prompt" for={id}>
        {t(`experience.moments.ask.${name}.${question}`)}
      </label>
      <textarea
        ref={box}
        class="write"
        id={id}
        rows={5}
        autocomplete="off"
        spellcheck={spellChecking}
        {...{ writingsuggestions: 'false' }}
        value={answer}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {onLift && answer.trim() !== '' && (
        <p class="part-acts">
          <KeepButton of={lensName(lens)} onPress={lift} />
        </p>
      )}
      <div class="claim">
        <span class="caption">{t('experience.moments.claim')}</span>
        <b>{t(`experience.moments.claims.${name}`)}</b>
        {t(`experience.moments.claims.${name}Words`)}
      </div>
    </section>
  );
}
