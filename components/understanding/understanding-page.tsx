import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';

export function UnderstandingPage() {
  return <PageTitle title={pageName('understanding')} />;
}
