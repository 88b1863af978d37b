import type { ComponentChildren } from 'preact';
import { t } from '../../platform/messages';

/** A sentence, and what may follow it: the way to what it speaks of. */
export type Sentence = { words: string; more?: ComponentChildren };

/**
 * What can be said of the drawing in plain words.
 * @param few whether the days are too few for anything to be said of them
 * @param small what is said beneath, as long as there are numbers at all
 */
export function Said({
  few,
  sentences,
  small,
}: {
  few: boolean;
  sentences: readonly Sentence[];
  small: readonly string[];
}) {
  return (
    <section class="said">
      <h2 class="h2">{t('trends.plain.title')}</h2>
      {few && <p class="state-t">{t('trends.plain.few')}</p>}
      {sentences
        .filter(({ words }) => words !== '')
        .map(({ words, more }) => (
          <p key={words} class="read">
            {words}
            {more}
          </p>
        ))}
      {small.map((sentence) => (
        <p key={sentence} class="small quiet">
          {sentence}
        </p>
      ))}
    </section>
  );
}
