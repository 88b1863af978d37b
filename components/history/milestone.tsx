import type { Day } from '../../domain/day';
import type { Experience } from '../../domain/record';
import { t } from '../../platform/messages';
import { dayName } from './day-words';
import { EntryDay } from './entry-day';

/** An experience, standing on its own ground line among the days. */
export function Milestone({ experience, today }: { experience: Experience; today: Day }) {
  const { title, guide, intention } = experience.body;
  return (
    <article
      class="mile"
      aria-label={t('history.line.experience', [dayName(experience.day, today)])}
    >
      <EntryDay day={experience.day} today={today} first time={null} />
      <svg class="mile-sun" width="54" height="27" viewBox="0 0 54 27" aria-hidden="true">
        <path class="sun" d="M0 27a27 27 0 0 1 54 0z" />
      </svg>
      <div class="mile-text">
        <h3>{title || t('history.line.untitled')}</h3>
        {guide && <p class="small quiet">{t('history.line.with', [guide])}</p>}
      </div>
      {intention?.words && <p class="mile-int">{intention.words}</p>}
    </article>
  );
}
