import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';

export function DataPage() {
  return <PageTitle title={pageName('data')} />;
}
