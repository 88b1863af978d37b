import { useId } from 'preact/hooks';
import type { Lens } from '../../domain/lens';
import type { momentQuestion } from '../../domain/moment';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { KeepButton } from '../insights/keep-button';
import { Liftable } from '../insights/liftable';
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
  const name = lens === 'brain-and-body' ? 'brainAndBody' : lens;
  const box = (
    <textarea
      dir="auto"
      class="write"
      id={id}
      rows={5}
      autocomplete="off"
      spellcheck={spellChecking}
      {...{ writingsuggestions: 'false' }}
      value={answer}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );

  return (
    <section class="look">
      <h2>
        <Icon name={lens} />
        {lensName(lens)}
      </h2>
      <label class="prompt" for={id}>
        {t(`experience.moments.ask.${name}.${question}`)}
      </label>
      {onLift ? <Liftable onLift={onLift}>{box}</Liftable> : box}
      {onLift && answer.trim() !== '' && (
        <p class="part-acts">
          <KeepButton of={lensName(lens)} onPress={() => onLift(answer)} />
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
