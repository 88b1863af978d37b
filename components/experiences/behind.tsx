import type { Experience } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { ListField } from './fields';
import { insightsOf, nameOf, underName } from './names';
import { addressOf } from './place';
import type { ExperiencesRead } from './read-experiences';

/** An experience that lies behind, with the days after it. */
export function Behind({ read, experience }: { read: ExperiencesRead; experience: Experience }) {
  const { id, body } = experience;
  const { experiences, days, today } = read;
  const insights = insightsOf(id, read.insights).length;
  const happened = body.status === 'past';
  const more = happened
    ? insights > 0
      ? [t('experience.list.insights', insights)]
      : []
    : [t('experience.list.fellThrough')];
  return (
    <li class="exp">
      <div>
        <h3 dir="auto">
          <a href={addressOf({ at: 'experience', id })}>
            {nameOf(experience)} <Icon name="forward" />
          </a>
        </h3>
        <p class="small quiet">{underName(experience, today, more)}</p>
        {body.intention?.words && (
          <p class="exp-int" dir="auto">
            {body.intention.words}
          </p>
        )}
      </div>
      {happened && <ListField {...{ experience, experiences, days, today }} />}
    </li>
  );
}
