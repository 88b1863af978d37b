import { t } from '../../platform/messages';

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
  sentences: readonly string[];
  small: readonly string[];
}) {
  return (
    <section class="said">
      <h2 class="h2">{t('trends.plain.title')}</h2>
      {few && <p class="state-t">{t('trends.plain.few')}</p>}
      {sentences
        .filter((sentence) => sentence !== '')
        .map((sentence) => (
          <p key={sentence} class="read">
            {sentence}
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
