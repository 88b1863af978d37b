import { t } from '../../../platform/messages';

/** Where what was changed or removed can be seen again. */
export function EarlierPart() {
  return (
    <section class="set">
      <h2>{t('restore.earlier.part')}</h2>
      <div class="set-main">
        <p>{t('restore.earlier.partAbout')}</p>
        <p>
          <a class="btn btn-small" href="#/data/earlier">
            {t('restore.earlier.partGo')}
          </a>
        </p>
      </div>
    </section>
  );
}
