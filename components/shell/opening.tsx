import { pageName } from './navigation';
import { PageTitle } from './page-title';
import type { Page } from './route';
import { Waiting } from './waiting';

/** A page while the journal is being opened: its heading, and after a while the half sun. */
export function Opening({ page }: { page: Page }) {
  return (
    <>
      <PageTitle title={pageName(page)} />
      <Waiting />
    </>
  );
}
