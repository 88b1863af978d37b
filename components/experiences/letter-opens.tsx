import { useId, useState } from 'preact/hooks';
import { type Day, dayAfter, dayFrom } from '../../domain/day';
import { usualOpening } from '../../domain/letter';
import type { Experience } from '../../domain/record';
import { t } from '../../platform/messages';
import { Choice } from '../controls/choice';
import { dayName } from '../history/day-words';
import type { ExperiencesRead } from './read-experiences';

export type LetterOpensProps = {
  read: ExperiencesRead;
  experience: Experience | null;
  opensOn: Day;
  /** Told the day that was chosen; null for one on which no letter opens. */
  onChoose: (day: Day | null) => void;
};

type Offer = { day: Day; words: string; more?: string };

/** The days that are offered: the experience's own, and thirty days on. */
function daysOffered({ today }: ExperiencesRead, experience: Experience | null): Offer[] {
  const usual = usualOpening(today, experience?.day ?? null);
  const after = experience !== null && usual === dayAfter(experience.day, 30);
  const later: Offer = {
    day: usual,
    words: after ? t('experience.letter.afterDays') : t('experience.letter.inDays'),
    more: dayName(usual, today),
  };
  if (!experience || experience.day <= today) return [later];
  const words = t('experience.letter.onDay', [dayName(experience.day, today)]);
  return [{ day: experience.day, words, more: t('experience.letter.dayItself') }, later];
}

/** The day on which a letter opens: one of those that are offered, or any other that is still to come. */
export function LetterOpens({ read, experience, opensOn, onChoose }: LetterOpensProps) {
  const { today } = read;
  const offered = daysOffered(read, experience);
  const [own, setOwn] = useState(!offered.some(({ day }) => day === opensOn));
  const [text, setText] = useState<string>(opensOn);
  const field = useId();

  function choose(next: string) {
    setText(next);
    const day = dayFrom(next);
    onChoose(day !== null && day > today ? day : null);
  }

  return (
    <section>
      <h2 id={`${field}-opens`}>{t('experience.letter.opens')}</h2>
      <div class="radios opens" role="radiogroup" aria-labelledby={`${field}-opens`}>
        {offered.map(({ day, ...say }) => (
          <Choice
            key={say.words}
            name={`${field}-day`}
            {...say}
            chosen={!own && opensOn === day}
            onChoose={() => {
              setOwn(false);
              choose(day);
            }}
          />
        ))}
        <Choice
          name={`${field}-day`}
          words={t('experience.letter.another')}
          chosen={own}
          onChoose={() => setOwn(true)}
        />
      </div>
      {own && (
        <p>
          <label class="labq" for={`${field}-own`}>
            {t('experience.letter.which')}
          </label>
          <input
            class="field"
            type="date"
            id={`${field}-own`}
            autocomplete="off"
            min={dayAfter(today, 1)}
            value={text}
            onInput={(event) => choose(event.currentTarget.value)}
          />
        </p>
      )}
    </section>
  );
}
