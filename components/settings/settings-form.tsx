import type { ComponentChildren } from 'preact';
import type { Settings } from '../../domain/settings';
import { t } from '../../platform/messages';
import { clockInWords } from '../../platform/times';
import { Choice } from '../controls/choice';
import { Icon } from '../controls/icon';
import { Select } from '../controls/select';
import { HelpCountry } from './help-country';
import { YesNo } from './yes-no';

export type SettingsFormProps = {
  /** Null where they could not be read. */
  settings: Settings | null;
  /** What went wrong a moment ago, in words, or null. */
  problem: string | null;
  onChange: <K extends keyof Settings>(key: K, value: Settings[K]) => void;
};

const themes = ['system', 'light', 'dark'] as const;

/** The hours at which a day may end: midnight to eleven in the morning. */
const hours = Array.from({ length: 12 }, (_, hour) => hour);

/** What can be chosen about all of Afterglow. Each choice is kept as it is made. */
export function SettingsForm({ settings, problem, onChange }: SettingsFormProps) {
  return (
    <>
      <div role="alert">
        {problem && (
          <p class="err">
            <Icon name="note" />
            <span>{problem}</span>
          </p>
        )}
      </div>
      {settings && (
        <div class="set-cols">
          <div>
            <Part title={t('settings.day.title')}>
              <p class="sentence">
                {t('settings.day.ends')}{' '}
                <Select
                  label={t('settings.day.hour')}
                  value={String(settings.endOfDay)}
                  options={hours.map((hour) => ({
                    value: String(hour),
                    words: clockInWords(`${String(hour).padStart(2, '0')}:00`),
                  }))}
                  onChange={(hour) => onChange('endOfDay', Number(hour))}
                />
              </p>
              <p class="small quiet">{t('settings.day.note')}</p>
            </Part>
            <Part title={t('settings.looks.title')}>
              <fieldset class="radios">
                <legend class="vh">{t('settings.looks.title')}</legend>
                {themes.map((theme) => (
                  <Choice
                    key={theme}
                    name="theme"
                    words={t(`settings.looks.${theme}`)}
                    chosen={settings.theme === theme}
                    onChoose={() => onChange('theme', theme)}
                  />
                ))}
              </fieldset>
              <YesNo name="hideCharts" {...{ settings, onChange }} />
            </Part>
            <Part title={t('settings.writing.title')}>
              <YesNo name="spellChecking" {...{ settings, onChange }} />
              <YesNo name="singleKeys" {...{ settings, onChange }} />
            </Part>
            <Part title={t('settings.back.title')}>
              <YesNo name="lookBack" {...{ settings, onChange }} />
              {settings.lookBack && (
                <>
                  <YesNo name="lookBackInPopup" {...{ settings, onChange }} />
                  <YesNo name="lookBackHard" {...{ settings, onChange }} />
                </>
              )}
            </Part>
            <Part title={t('settings.country.title')}>
              <HelpCountry
                chosen={settings.country}
                onChange={(country) => onChange('country', country)}
              />
              <p class="small quiet">
                {t('settings.country.planBefore')} <a href="#/plan">{t('settings.country.plan')}</a>
              </p>
            </Part>
          </div>
        </div>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="set">
      <h2>{title}</h2>
      <div class="set-main">{children}</div>
    </section>
  );
}
