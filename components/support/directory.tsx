import { directory } from '../../domain/support-lines';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';

/** Leaving for a website is the person's own act, and the words say what it is. */
export function Directory() {
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
