import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { BrandMark } from '../shell/brand';
import { Part } from './part';

/** How to keep Afterglow in the toolbar. The drawings are for the eye; the sentences under them say the same. */
export function PinPart() {
  return (
    <Part title={t('welcome.pin.title')} sub={t('welcome.pin.sub')}>
      <div class="pins">
        <figure>
          <div class="pin-box" aria-hidden="true">
            <Toolbar end="more" />
            <div class="pin-menu">
              <Stranger />
              <div class="is-on">
                <BrandMark size={16} />
                <span>{t('extension.name')}</span>
                <Icon name="pin" />
              </div>
              <Stranger />
            </div>
          </div>
          <figcaption>
            <b>{t('welcome.pin.chrome')}</b>
            <span class="quiet">{t('welcome.pin.chromeHow')}</span>
          </figcaption>
        </figure>
        <figure>
          <div class="pin-box" aria-hidden="true">
            <Toolbar end="menu" />
            <div class="pin-menu">
              <div class="is-on">
                <BrandMark size={16} />
                <span>{t('extension.name')}</span>
                <Icon name="wheel" />
              </div>
              <div>
                <span />
                <span>{t('welcome.pin.pinToToolbar')}</span>
              </div>
            </div>
          </div>
          <figcaption>
            <b>{t('welcome.pin.firefox')}</b>
            <span class="quiet">{t('welcome.pin.firefoxHow')}</span>
          </figcaption>
        </figure>
      </div>
    </Part>
  );
}

function Toolbar({ end }: { end: 'more' | 'menu' }) {
  return (
    <div class="bar">
      <span class="bar-url">
        <Icon name="lock" />
        <span>{t('welcome.pin.address')}</span>
      </span>
      <span class="bar-b is-on">
        <Icon name="puzzle" />
      </span>
      <span class="bar-b">
        <Icon name={end} />
      </span>
    </div>
  );
}

/** Another extension, of which only a shape is shown. */
function Stranger() {
  return (
    <div>
      <i class="pin-square" />
      <i />
    </div>
  );
}
