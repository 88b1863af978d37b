import { t } from '../../platform/messages';
import { PageTitle } from '../shell/page-title';
import { ChosenSettings } from './chosen-settings';

/** The page of settings. */
export function SettingsPage() {
  return (
    <>
      <PageTitle title={t('shell.settings')} />
      <p class="lede">{t('settings.lede')}</p>
      <ChosenSettings />
    </>
  );
}
