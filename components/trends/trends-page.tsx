import { t } from '../../platform/messages';
import { late } from '../late';
import { PageTitle } from '../shell/page-title';

const TrendsLater = late(() => import('./trends').then(({ Trends }) => Trends));

/** The page of trends. Its heading stands at once; everything else is fetched when it is first shown. */
export function TrendsPage() {
  return (
    <>
      <PageTitle title={t('shell.trends')} />
      <p class="lede">{t('trends.lede')}</p>
      <TrendsLater />
    </>
  );
}
