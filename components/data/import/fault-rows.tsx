import { t } from '../../../platform/messages';
import type { Reading } from '../../../storage/transfer/import/read-files';
import { Icon } from '../../controls/icon';
import { faultWords, numberInWords } from './import-words';

/** The files that could not be read: first that nothing changed, then what is wrong and where, then what to do. */
export function FaultRows({ faults }: { faults: Reading['faults'] }) {
  if (faults.length === 0) return null;
  return (
    <div class="faults-told" role="alert">
      <p class="faults-lead">{t('bringIn.nothingAdded')}</p>
      <ul class="faults">
        {faults.map(({ name, fault }) => {
          const { says, next } = faultWords(fault.kind);
          const line = fault.place && 'line' in fault.place ? fault.place.line : null;
          return (
            <li key={name} class="err">
              <Icon name="note" />
              <span>
                <b class="mono">{name}</b> {says}{' '}
                {line !== null && `${t('bringIn.faults.line', [numberInWords(line)])} `}
                {next}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
