import { t } from '../../../platform/messages';
import { numberInWords } from './import-words';
import { placeInWords, type Stay } from './stays';

function Places({ stay, only }: { stay: Stay; only: string | null }) {
  return (
    <details class="peek">
      <summary>{t('bringIn.stays.look')}</summary>
      <ol>
        {stay.places.map((place, nth) => (
          <li key={nth}>
            <span class="quiet">{placeInWords(place, only)}</span> <span>{place.words}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What would not be added, and why: nothing is left out in silence. */
export function StaysOut({
  stays,
  only,
}: {
  stays: readonly Stay[];
  /** The name of the file that was chosen, if there is one alone: it need not be named again. */
  only: string | null;
}) {
  if (stays.length === 0) return null;
  return (
    <section class="set">
      <h2>{t('bringIn.stays.title')}</h2>
      <div class="set-main">
        <ul class="rows rows-wide">
          {stays.map((stay) => (
            <li key={stay.key}>
              <div>
                <b>{stay.name}</b>
                <small>{stay.why}</small>
                {stay.places.length > 0 && <Places stay={stay} only={only} />}
              </div>
              <span class="rows-n">{stay.count === null ? '–' : numberInWords(stay.count)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
