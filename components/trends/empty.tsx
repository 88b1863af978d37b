import { t } from '../../platform/messages';

/** Trends before the first scale was set: the ground line, nothing on it, one sentence, one way in. */
export function Empty() {
  return (
    <div class="state-b state-page">
      <svg class="state-svg" viewBox="0 0 240 44" width="240" height="44" aria-hidden="true">
        <path class="g-ground" d="M0 43.5H240" />
      </svg>
      <p class="state-t">{t('trends.empty.title')}</p>
      <p class="quiet">{t('trends.empty.more')}</p>
      <p>
        <a class="btn btn-small" href="/popup.html#/check-in">
          {t('trends.empty.write')}
        </a>
      </p>
    </div>
  );
}
