import { t } from '../../../platform/messages';
import type { Reading } from '../../../storage/transfer/import/read-files';
import { Icon } from '../../controls/icon';
import { faultWords, numberInWords } from './import-words';

/**
 * The files that could not be read, each with what is wrong and where, then what to do; before them that nothing
 * changed, or that there are others beside them.
 */
export function FaultRows({
  faults,
  beside = false,
}: {
  faults: Reading['faults'];
  /** Whether other files were read. */
  beside?: boolean;
}) {
  if (faults.length === 0) return null;
  return (
    <div class="faults-told" role="alert">
      <p class="faults-lead">
        {beside
          ? t('bringIn.someNot', faults.length, [numberInWords(faults.length)])
          : t('bringIn.nothingAdded')}
      </p>
      <ul class="faults">
        {faults.map(({ name, fault }, nth) => {
          const { says, next } = faultWords(fault.kind);
          const line = fault.place && 'line' in fault.place ? fault.place.line : null;
          return (
            <li key={nth} class="err">
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
