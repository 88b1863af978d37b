import { useState } from 'preact/hooks';
import {
  nextStrength,
  type QualityName,
  qualityIds,
  type Strength,
  strengthOf,
  withStrength,
} from '../../domain/quality';
import { t } from '../../platform/messages';
import { KeptNote } from './kept-note';
import { Part, type PartProps } from './part';

const strengthClass: Record<Strength, string> = { 0: 'qual q0', 1: 'qual q1', 2: 'qual q2' };

/** Words to choose from, ours and the person's own: once for a little, twice for strongly. */
export function QualitiesPart({ typing, spellChecking }: PartProps) {
  const { qualities } = typing.body;
  const [word, setWord] = useState('');
  // Own words that were there on this visit stay to be chosen again.
  const [seen, setSeen] = useState<readonly string[]>([]);
  const own = [
    ...new Set([
      ...qualities.flatMap((quality) => ('words' in quality ? [quality.words] : [])),
      ...seen,
    ]),
  ];
  const change = (name: QualityName, strength: Strength) =>
    typing.change({ qualities: withStrength(qualities, name, strength) });

  function add() {
    const words = word.trim();
    if (words === '') return;
    setSeen([...seen, words]);
    setWord('');
    change({ words }, Math.max(1, strengthOf(qualities, { words })) as Strength);
  }

  return (
    <Part title={t('experience.qualities.title')}>
      <p class="small quiet part-hint">{t('experience.qualities.hint')}</p>
      <fieldset class="quals">
        <legend class="vh">{t('experience.qualities.legend')}</legend>
        {qualityIds.map((id) => (
          <Chip
            key={id}
            words={t(`experience.qualities.${id}`)}
            strength={strengthOf(qualities, { id })}
            onPress={(strength) => change({ id }, strength)}
          />
        ))}
        {own.map((words) => (
          <Chip
            key={`own ${words}`}
            words={words}
            strength={strengthOf(qualities, { words })}
            onPress={(strength) => change({ words }, strength)}
          />
        ))}
      </fieldset>
      <form
        class="qual-own"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          class="field"
          aria-label={t('experience.qualities.own')}
          placeholder={t('experience.qualities.own')}
          autocomplete="off"
          spellcheck={spellChecking}
          {...{ writingsuggestions: 'false' }}
          value={word}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
        <button class="btn" type="submit">
          {t('experience.qualities.add')}
        </button>
      </form>
      <p class="part-acts">
        <KeptNote typing={typing} fields={['qualities']} words={own.join(', ')} />
      </p>
    </Part>
  );
}

function Chip({
  words,
  strength,
  onPress,
}: {
  words: string;
  strength: Strength;
  onPress: (strength: Strength) => void;
}) {
  return (
    <button
      class={strengthClass[strength]}
      type="button"
      aria-pressed={strength > 0}
      aria-label={strength > 0 ? `${words}, ${how(strength)}` : undefined}
      onClick={() => onPress(nextStrength(strength))}
    >
      {strength > 0 && <StrengthMark strength={strength} />}
      <span>{words}</span>
    </button>
  );
}

function how(strength: Strength): string {
  return strength === 1 ? t('experience.qualities.little') : t('experience.qualities.strongly');
}

/** Half a sun for a little, a whole one for strongly. */
function StrengthMark({ strength }: { strength: Strength }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {strength === 2 ? (
        <circle class="sun" cx="7" cy="7" r="5.5" />
      ) : (
        <>
          <path class="sun" d="M1.5 9.5a5.5 5.5 0 0 1 11 0z" />
          <path class="g-ground" d="M0 10h14" />
        </>
      )}
    </svg>
  );
}
