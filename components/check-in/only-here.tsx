import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';

/** "Only on this device", said in full. */
export function OnlyHere() {
  return (
    <p class="device">
      <Icon name="device" />
      <span>{t('checkIn.device')}</span>
    </p>
  );
}
