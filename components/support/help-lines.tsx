import { useState } from 'preact/hooks';
import { dialledOf, linesIn, type LineSettings } from '../../domain/own-lines';
import type { Result } from '../../domain/result';
import { supportCountries, type SupportPlace, supportPlaceFrom } from '../../domain/support-place';
import { t } from '../../platform/messages';
import { Select } from '../controls/select';
import { Call } from './call';
import { Directory } from './directory';
import { late } from '../late';

// Lines are changed on few openings, and every opening of the popup would carry it.
const EditLines = late(() => import('./edit-lines').then((m) => m.EditLines));

export type HelpLinesProps = {
  place: SupportPlace | null;
  /** A country was chosen that cannot be kept, because the journal is not open. */
  untilClosed: boolean;
  onPlace: (place: SupportPlace) => void;
  /** What the person changed about the lines. */
  lines: LineSettings;
  /** Keeps a change; null where nothing can be changed, because the journal is not open or there is no room. */
  onLines: ((lines: LineSettings) => Promise<Result<unknown>>) | null;
};

/** Lines to call in the chosen country, and the directory for every place. */
export function HelpLines({ place, untilClosed, onPlace, lines, onLines }: HelpLinesProps) {
  const shown = place === null ? { ours: [], own: [] } : linesIn(place, lines);
  const [editing, setEditing] = useState(false);
  const isEditing = editing && place !== null && onLines !== null;
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
      {place !== null && place !== 'elsewhere' && shown.ours.length + shown.own.length === 0 && (
        <p class="sup-note">{t('support.noLines')}</p>
      )}
      {isEditing && (
        <EditLines
          key={place}
          place={place}
          lines={lines}
          onLines={onLines}
          onDone={() => setEditing(false)}
        />
      )}
      {!isEditing && (
        <>
          {shown.ours.map((line) => (
            <Call
              key={line.tel}
              name={line.name}
              note={line.note && t(`lines.notes.${line.note}`)}
              number={line.number}
              tel={line.tel}
            />
          ))}
          {shown.own.map((line) => (
            <Call
              key={line.id}
              name={line.name}
              note={t('support.yours')}
              number={line.number}
              tel={dialledOf(line) ?? ''}
            />
          ))}
        </>
      )}
      <Directory />
      {place !== null && onLines !== null && !isEditing && (
        <button class="txt" type="button" onClick={() => setEditing(true)}>
          {t('support.changeLines')}
        </button>
      )}
      {untilClosed && <p class="sup-note">{t('support.untilClosed')}</p>}
    </section>
  );
}
