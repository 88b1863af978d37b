import { pageName } from './navigation';
import { PageTitle } from './page-title';
import type { Page } from './route';
import { Waiting } from './waiting';

/** A page while its code is fetched or the journal opened: its heading, and after a while the half sun. */
export function Opening({ page }: { page: Page }) {
  return (
    <div aria-busy="true">
      <PageTitle title={pageName(page)} />
      <Waiting />
    </div>
  );
}
