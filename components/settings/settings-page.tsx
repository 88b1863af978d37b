import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';

export function SettingsPage() {
  return <PageTitle title={pageName('settings')} />;
}
