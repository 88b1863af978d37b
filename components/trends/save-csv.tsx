import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';

/** Saves the table as a file. */
export function SaveCsv({ onSave }: { onSave: () => void }) {
  return (
    <button class="txt" type="button" onClick={onSave}>
      <Icon name="save" />
      {t('trends.table.save')}
    </button>
  );
}
