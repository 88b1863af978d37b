import type { ExperienceBody } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { OnlyHere } from './only-here';

/** Before an experience, on its day: the intention, and nothing to do. */
export function DayItselfBefore({
  intention,
  onOver,
}: {
  intention: ExperienceBody['intention'];
  onOver: () => void;
}) {
  return (
    <>
      <main class="pop-body">
        {intention ? (
          <>
            <p class="word-day word-intent">{intention.words}</p>
            <p class="small quiet word-note">{t('experience.day.yours')}</p>
          </>
        ) : (
          <>
            <p class="word-day">{t('experience.day.noIntention')}</p>
            <p class="small quiet word-note">{t('experience.day.nothing')}</p>
          </>
        )}
        <ul class="ground small">
          <li>{t('experience.day.decide')}</li>
          <li>{t('experience.day.rest')}</li>
          <li>{t('experience.day.near')}</li>
        </ul>
      </main>
      <footer class="pop-foot">
        <OnlyHere />
        <button class="txt txt-ink" type="button" onClick={onOver}>
          {t('experience.day.over')} <Icon name="forward" />
        </button>
      </footer>
    </>
  );
}
