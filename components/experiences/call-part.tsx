import { reachFrom } from '../../domain/reach';
import type { PlanBody } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { Call } from '../support/call';
import { Part } from './part';

/** The people of the person's plan, a call away, and the way to where they are written down. */
export function CallPart({ people }: { people: PlanBody['people'] }) {
  return (
    <Part title={t('experience.call.title')} hint={t('experience.call.hint')}>
      <div>
        {people.map(({ name, reach }) => {
          const { words, ...dial } = reachFrom(reach);
          const note = words === '' ? null : words;
          return dial.number !== null ? (
            <Call key={`${name} ${reach}`} name={name} note={note} {...dial} />
          ) : (
            <p key={`${name} ${reach}`} class="call">
              <span>
                <b dir="auto">{name}</b>
                {note !== null && <small dir="auto">{note}</small>}
              </span>
            </p>
          );
        })}
      </div>
      <p class="part-acts caption">
        <a class="txt" href="#/plan">
          <Icon name="edit" />
          {people.length === 0 ? t('plan.write') : t('experience.call.change')}
        </a>
        <span>
          {people.length === 0 ? t('experience.call.none') : t('experience.call.same')}{' '}
          <a href="#/support">{t('experience.call.link')}</a>
        </span>
      </p>
    </Part>
  );
}
