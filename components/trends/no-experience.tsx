import { t } from '../../platform/messages';

/** From day 0 without any experience: the ground line, one sentence, and the other way to look. */
export function NoExperience({ onByDate }: { onByDate: () => void }) {
  return (
    <div class="state-b state-page">
      <svg class="state-svg" viewBox="0 0 240 44" width="240" height="44" aria-hidden="true">
        <path class="g-ground" d="M0 43.5H240" />
      </svg>
      <p class="state-t">{t('trends.noExperience.title')}</p>
      <p class="quiet">{t('trends.noExperience.more')}</p>
      <p>
        <button class="btn btn-small" type="button" onClick={onByDate}>
          {t('trends.noExperience.byDate')}
        </button>
      </p>
    </div>
  );
}
