import { t } from '../../platform/messages';
import { PageTitle } from '../shell/page-title';
import { Nudges } from './nudges';

/** The page of nudges. */
export function NudgesPage() {
  return (
    <>
      <PageTitle title={t('shell.nudges')} />
      <p class="lede">{t('nudges.lede')}</p>
      <Nudges />
    </>
  );
}
