import { directory, linesFor } from '../../domain/support-lines';
import { supportCountries, type SupportPlace, supportPlaceFrom } from '../../domain/support-place';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { Select } from '../controls/select';
import { Call } from './call';

export type HelpLinesProps = {
  place: SupportPlace | null;
  /** A country was chosen that cannot be kept, because the journal is not open. */
  untilClosed: boolean;
  onPlace: (place: SupportPlace) => void;
};

/** Lines to call in the chosen country, and the directory for every place. */
export function HelpLines({ place, untilClosed, onPlace }: HelpLinesProps) {
  const lines = place === null || place === 'elsewhere' ? [] : linesFor(place);
  const choose = (value: string) => {
    const chosen = value === '' ? null : supportPlaceFrom(value);
    if (chosen !== null) onPlace(chosen);
  };
  return (
    <section>
      <div class="sup-row">
        <h2 class="sup-h">{t('support.talk')}</h2>
        <Select
          label={t('support.numbersFor')}
          value={place ?? ''}
          options={[
            ...(place === null ? [{ value: '', words: t('support.choose') }] : []),
            ...supportCountries.map((country) => ({
              value: country,
              words: t(`lines.countries.${country}`),
            })),
            { value: 'elsewhere', words: t('support.elsewhere') },
          ]}
          onChange={choose}
        />
      </div>
      {place === null && <p class="sup-note">{t('support.notDetected')}</p>}
      {place !== null && place !== 'elsewhere' && lines.length === 0 && (
        <p class="sup-note">{t('support.noLines')}</p>
      )}
      {lines.map((line) => (
        <Call
          key={line.tel}
          name={line.name}
          note={line.note && t(`lines.notes.${line.note}`)}
          number={line.number}
          tel={line.tel}
        />
      ))}
      <Directory />
      {untilClosed && <p class="sup-note">{t('support.untilClosed')}</p>}
    </section>
  );
}

/** Leaving for a website is the person's own act, and the words say what it is. */
function Directory() {
  return (
    <a class="call" href={directory.address} target="_blank" rel="noreferrer noopener">
      <span>
        <b>{directory.name}</b>
        <small>{t('support.directory')}</small>
      </span>
      <span class="call-n" />
      <Icon name="forward" />
    </a>
  );
}
