import { t } from '../../platform/messages';
import { pageName } from '../shell/navigation';
import { latePage } from '../shell/late-page';
import { PageTitle } from '../shell/page-title';
import { BackupPart } from './backup/backup-part';
import { useBackup } from './backup/use-backup';
import { DeletePart } from './delete-part';
import { ElsewherePart } from './elsewhere-part';
import { EarlierPart } from './earlier/earlier-part';
import { StoredPart } from './stored-part';
import { UnreadPart } from './unread/unread-part';

// Most visits never see these, and the reading of files is large.
const ImportPage = latePage('data', async () => (await import('./import/import-page')).ImportPage);
const RestorePage = latePage(
  'data',
  async () => (await import('./restore/restore-page')).RestorePage,
);
const EarlierPage = latePage(
  'data',
  async () => (await import('./earlier/earlier-page')).EarlierPage,
);

const UnreadPage = latePage('data', async () => (await import('./unread/unread-page')).UnreadPage);

/**
 * Where the journal is, how it is taken out and brought in, and how it is erased.
 * @param rest what the address says beyond the page: a page of its own beneath this one
 */
export function DataPage({ rest }: { rest: string }) {
  if (rest === '/import') return <ImportPage />;
  if (rest === '/restore') return <RestorePage />;
  if (rest === '/unread') return <UnreadPage />;
  const [, id] = /^\/earlier(?:\/(.*))?$/.exec(rest) ?? [];
  if (rest.startsWith('/earlier')) return <EarlierPage id={id ?? ''} />;
  return <Overview />;
}

function Overview() {
  const backup = useBackup();
  return (
    <>
      <PageTitle title={pageName('data')} />
      <p class="lede">{t('data.lede')}</p>
      <div class="sets-wide">
        <BackupPart {...backup} />
        <ElsewherePart />
        <EarlierPart />
        <UnreadPart />
        <StoredPart />
        <DeletePart onBackup={backup.ask} />
      </div>
    </>
  );
}
