import { phaseOn } from '../../domain/phase';
import { t } from '../../platform/messages';
import { shortDay } from '../history/day-words';
import { Part, type PartProps } from './part';
import { addressOf } from './place';

/** Moments seen through three lenses on the days that an experience leads into. */
export function MomentsPart({ experience, read }: PartProps) {
  const moments = read.moments.filter(
    ({ day }) => phaseOn(day, read.experiences).experienceId === experience.id,
  );
  if (moments.length === 0) return null;
  return (
    <Part title={t('experience.moments.title')}>
      <ul class="rows">
        {moments.map(({ id, day, body }) => (
          <li key={id}>
            <span>
              <span class="read clipped" dir="auto">
                {body.words || t('experience.moments.noWords')}
              </span>
              <small>{shortDay(day, read.today)}</small>
            </span>
            {body.checkIn !== null && (
              <a class="txt txt-u" href={addressOf({ at: 'moment', checkIn: body.checkIn })}>
                {t('experience.moments.open')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
