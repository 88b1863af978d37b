import type { Calls } from '../../../domain/calls';
import { t } from '../../../platform/messages';

/** Whom a file would have the person call, by name and number, and which lines it hides; nothing where it does neither. */
export function CallsComing({ calls: { named, hidden } }: { calls: Calls }) {
  return (
    <>
      {named.length > 0 && (
        <section class="restore-pairs">
          <h2 class="restore-h">{t('restore.calls')}</h2>
          <p class="small quiet">{t('restore.callsMore')}</p>
          <ul class="rows" aria-label={t('restore.calls')}>
            {named.map(({ name, reach }, at) => (
              <li key={at}>
                <span>
                  <b>{name.trim() === '' ? t('plan.clinic.title') : name}</b>
                  <small>{reach}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hidden.length > 0 && (
        <p class="small quiet">{t('restore.callsHidden', [hidden.join(', ')])}</p>
      )}
    </>
  );
}
