import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';

export function InsightsPage() {
  return <PageTitle title={pageName('insights')} />;
}
