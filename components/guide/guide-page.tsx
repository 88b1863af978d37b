import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';

export function GuidePage() {
  return <PageTitle title={pageName('guide')} />;
}
