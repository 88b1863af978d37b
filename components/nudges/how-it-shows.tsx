import { t } from '../../platform/messages';
import { Choice } from '../controls/choice';
import { Tick } from '../controls/tick';
import type { NudgesFormProps } from './nudges-form';

/** As a notification, as a dot on the icon or as both, and whether it waits for somebody to be there. */
export function HowItShows({ settings, waits, onShows, onWaitForMe }: NudgesFormProps) {
  return (
    <section class="set">
      <h2>{t('nudges.shows.title')}</h2>
      <div class="set-main">
        <fieldset class="radios">
          <legend class="vh">{t('nudges.shows.title')}</legend>
          <Choice
            name="shows"
            words={t('nudges.shows.notification')}
            chosen={settings.shows === 'notification'}
            onChoose={() => onShows('notification')}
          />
          <Choice
            name="shows"
            words={t('nudges.shows.dot')}
            more={t('nudges.shows.dotAbout')}
            chosen={settings.shows === 'dot'}
            onChoose={() => onShows('dot')}
          />
          <Choice
            name="shows"
            words={t('nudges.shows.both')}
            chosen={settings.shows === 'both'}
            onChoose={() => onShows('both')}
          />
        </fieldset>
        <Tick checked={waits} onChange={onWaitForMe}>
          <span class="opt">
            <strong>{t('nudges.wait.name')}</strong>
            <small>{t('nudges.wait.about')}</small>
          </span>
        </Tick>
      </div>
    </section>
  );
}
