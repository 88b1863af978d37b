import { t } from '../../platform/messages';

/** The one encrypted file with everything in it: made here, and brought back. */
export function BackupPart() {
  return (
    <section class="set">
      <h2>{t('data.backup.title')}</h2>
      <div class="set-main">
        <p>{t('data.backup.about')}</p>
      </div>
    </section>
  );
}
