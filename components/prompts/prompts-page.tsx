import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';

export function PromptsPage() {
  return <PageTitle title={pageName('prompts')} />;
}
