import type { Day } from '../../domain/day';
import { wordsOf } from '../../domain/find';
import type { Experience } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { dayName } from './day-words';
import { EntryDay } from './entry-day';
import { Marked, MarkedPart } from './marked';
import { elementId } from './standing';

/** An experience, standing on its own ground line among the days. */
export function Milestone({ experience, today }: { experience: Experience; today: Day }) {
  const { title, guide, intention, firstWords } = experience.body;
  const said = Object.values(firstWords ?? {}).filter((words) => words !== '');
  const shown = [title, guide, intention?.words, ...said];
  const others = wordsOf(experience).filter((words) => !shown.includes(words));
  return (
    <article
      class="mile"
      id={elementId(experience.id)}
      tabIndex={-1}
      aria-label={t('history.line.experience', [dayName(experience.day, today)])}
    >
      <EntryDay day={experience.day} today={today} first time={null} />
      <svg class="mile-sun" width="54" height="27" viewBox="0 0 54 27" aria-hidden="true">
        <path class="sun" d="M0 27a27 27 0 0 1 54 0z" />
      </svg>
      <div class="mile-text">
        <h3 dir="auto">
          <Marked words={title || t('history.line.untitled')} />
        </h3>
        {guide && (
          <p class="small quiet">
            <Marked words={t('history.line.with', [guide])} />
          </p>
        )}
      </div>
      <a
        class="txt txt-ink mile-go"
        href={`#/experiences/${experience.id}`}
        aria-label={t('history.line.openExperience', [title || t('history.line.untitled')])}
      >
        <span>{t('history.line.open')}</span>
        <Icon name="forward" />
      </a>
      {intention?.words && (
        <p class="mile-int" dir="auto">
          <Marked words={intention.words} />
        </p>
      )}
      {said.length > 0 && (
        <p class="mile-said" dir="auto">
          {said.map((words, at) => (
            <span key={words}>
              {at > 0 && ' · '}
              <Marked words={words} />
            </span>
          ))}
        </p>
      )}
      {others.map((words) => (
        <MarkedPart key={words} words={words} />
      ))}
    </article>
  );
}
