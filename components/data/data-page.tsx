import { t } from '../../platform/messages';
import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';
import { BackupPart } from './backup-part';
import { ElsewherePart } from './elsewhere-part';
import { StoredPart } from './stored-part';

/**
 * Where the journal is, how it is taken out and brought in, and how it is erased.
 * @param rest what the address says beyond the page: a page of its own beneath this one
 */
export function DataPage({ rest: _rest }: { rest: string }) {
  return (
    <>
      <PageTitle title={pageName('data')} />
      <p class="lede">{t('data.lede')}</p>
      <div class="sets-wide">
        <BackupPart />
        <ElsewherePart />
        <StoredPart />
      </div>
    </>
  );
}
