import { t } from '../../platform/messages';

export type EmptyInsightsProps = {
  isEmpty: boolean;
  isFiltered: boolean;
  /** Whether something else stands on the page. */
  hasOthers: boolean;
  onEverything: () => void;
};

/** What the page says where no insight stands, or none that is looked for. */
export function EmptyInsights({
  isEmpty,
  isFiltered,
  hasOthers,
  onEverything,
}: EmptyInsightsProps) {
  if (!isEmpty) return null;
  if (isFiltered) {
    return (
      <div class="state-b state-page">
        <p class="state-t" role="status">
          {t('insights.empty.filtered')}
        </p>
        <p class="quiet">
          <button class="txt txt-u" type="button" onClick={onEverything}>
            {t('insights.empty.everything')}
          </button>
        </p>
      </div>
    );
  }
  if (hasOthers) return null;
  return (
    <div class="state-b state-page">
      <svg class="state-svg" viewBox="0 0 240 44" width="240" height="44" aria-hidden="true">
        <path class="g-ground" d="M0 43.5H240" />
      </svg>
      <p class="state-t">{t('insights.empty.title')}</p>
      <p class="quiet">{t('insights.empty.more')}</p>
    </div>
  );
}
