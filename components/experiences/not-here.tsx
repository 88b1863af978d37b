import { t } from '../../platform/messages';
import { PageTitle } from '../shell/page-title';
import { useArriving } from './arrive';
import { addressOf } from './place';

/** An address under which nothing is: said calmly, with the way to the list. */
export function NotHere() {
  useArriving();
  return (
    <>
      <PageTitle title={t('shell.experiences')} />
      <div class="state-b state-page">
        <p class="state-t">{t('experience.gone.unknown')}</p>
        <p class="quiet">{t('experience.gone.unknownWords')}</p>
        <p class="btns">
          <a class="btn btn-small" href={addressOf({ at: 'list' })}>
            {t('experience.gone.list')}
          </a>
        </p>
      </div>
    </>
  );
}
