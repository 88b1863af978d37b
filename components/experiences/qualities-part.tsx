import { useState } from 'preact/hooks';
import { changesOf, type Draft } from '../../domain/draft';
import {
  nextStrength,
  type QualityName,
  qualityIds,
  type Strength,
  strengthOf,
  withStrength,
} from '../../domain/quality';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { NotSaved } from '../check-in/not-saved';
import { useDraft } from '../drafts/use-draft';
import { fieldsIn, useFormStart } from '../drafts/use-form-start';
import { useJournal } from '../journal';
import { KeptNote } from './kept-note';
import { Part, type PartProps } from './part';

const strengthClass: Record<Strength, string> = { 0: 'qual q0', 1: 'qual q1', 2: 'qual q2' };

/** Words to choose from, ours and the person's own: once for a little, twice for strongly. */
export function QualitiesPart({ typing, experience, read, spellChecking }: PartProps) {
  const { qualities } = typing.body;
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
      <OwnWord
        {...{ typing, experience, read, spellChecking }}
        onAdded={(words) => setSeen([...seen, words])}
      />
      <p class="part-acts">
        <KeptNote typing={typing} fields={['qualities']} words={own.join(', ')} />
      </p>
    </Part>
  );
}

const blank = { words: '' };

type OwnWordProps = PartProps & { onAdded: (words: string) => void };

/** Where a word of the person's own is typed. */
function OwnWord(props: OwnWordProps) {
  const journal = useJournal();
  const id = `quality-${props.experience.id}`;
  const start = useFormStart(journal, id, props.read.today, blank);
  return start && <OwnWordForm {...props} {...{ journal, start }} />;
}

function OwnWordForm({
  typing,
  experience,
  spellChecking,
  onAdded,
  journal,
  start,
}: OwnWordProps & { journal: Journal; start: Draft<'form'> }) {
  const form = useDraft(journal, start);
  const { words } = fieldsIn(form.body, blank);

  /** The word goes into the experience in the moment in which it goes from the drafts. */
  async function add() {
    const own = { words: words.trim() };
    if (own.words === '') return;
    const { id: target, kind, day, stamp: base, body } = experience;
    const strength = Math.max(1, strengthOf(typing.body.qualities, own)) as Strength;
    const qualities = withStrength(typing.body.qualities, own, strength);
    const changed = { body: { ...body, qualities }, ...changesOf(body, { qualities }) };
    const kept = await form.keep(
      (draft) => ({ ...draft, ...{ kind, target, day, base }, ...changed }),
      blank,
    );
    if (kept) onAdded(own.words);
  }

  return (
    <form
      class="qual-own"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        dir="auto"
        class="field"
        aria-label={t('experience.qualities.own')}
        placeholder={t('experience.qualities.own')}
        autocomplete="off"
        spellcheck={spellChecking}
        {...{ writingsuggestions: 'false' }}
        value={words}
        onInput={(event) => form.change({ words: event.currentTarget.value })}
      />
      <button class="btn" type="submit">
        {t('experience.qualities.add')}
      </button>
      {form.problem && (
        <NotSaved problem={form.problem} words={words} onTryAgain={() => form.change({})} />
      )}
    </form>
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
      <span dir="auto">{words}</span>
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
