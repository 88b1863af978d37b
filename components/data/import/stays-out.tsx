import { t } from '../../../platform/messages';
import { numberInWords } from './import-words';
import { placeInWords, type Stay } from './stays';

function Places({ stay, manyFiles }: { stay: Stay; manyFiles: boolean }) {
  return (
    <details class="peek">
      <summary>{t('bringIn.stays.look')}</summary>
      <ol>
        {stay.places.map((place, nth) => (
          <li key={nth}>
            <span class="quiet">{placeInWords(place, manyFiles)}</span> <span>{place.words}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What would not be added, and why: nothing is left out in silence. */
export function StaysOut({ stays, manyFiles }: { stays: readonly Stay[]; manyFiles: boolean }) {
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
                {stay.places.length > 0 && <Places stay={stay} manyFiles={manyFiles} />}
              </div>
              <span class="rows-n">{stay.count === null ? '–' : numberInWords(stay.count)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
