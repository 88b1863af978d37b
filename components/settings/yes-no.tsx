import type { Settings } from '../../domain/settings';
import { t } from '../../platform/messages';
import { Tick } from '../controls/tick';

/** What is either chosen or not. */
export type YesNoName =
  'hideCharts' | 'spellChecking' | 'singleKeys' | 'lookBack' | 'lookBackInPopup' | 'lookBackHard';

export type YesNoProps = {
  name: YesNoName;
  settings: Settings;
  onChange: (name: YesNoName, value: boolean) => void;
};

/** Something that is chosen or not, and a line that says what it does. */
export function YesNo({ name, settings, onChange }: YesNoProps) {
  return (
    <Tick checked={settings[name]} onChange={(value) => onChange(name, value)}>
      <span class="opt">
        <strong>{t(`settings.yesNo.${name}.name`)}</strong>
        <small>{t(`settings.yesNo.${name}.about`)}</small>
      </span>
    </Tick>
  );
}
