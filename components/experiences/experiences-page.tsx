import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';

export function ExperiencesPage() {
  return <PageTitle title={pageName('experiences')} />;
}
