import { t } from '../../platform/messages';
import { ExportForm } from './export/export-form';
import { Drop } from './import/drop';

/** Plain files for other programs, and what is brought in from them. */
export function ElsewherePart() {
  return (
    <section class="set">
      <h2>{t('data.elsewhere.title')}</h2>
      <div class="set-main">
        <p>{t('data.elsewhere.about')}</p>
        <ExportForm />
        <Drop />
      </div>
    </section>
  );
}
