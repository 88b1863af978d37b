import { commonEmergencyNumbers, emergencyNumberOf } from '../../domain/emergency-numbers';
import type { SupportPlace } from '../../domain/support-place';
import { t } from '../../platform/messages';
import { Call } from './call';

/**
 * The emergency number of the chosen country; without one, the three that most people need, each with its place.
 * @param beside whether it stands beside the person’s own plan, which comes first there
 */
export function Emergency({
  place,
  beside = false,
}: {
  place: SupportPlace | null;
  beside?: boolean;
}) {
  return (
    <section class={beside ? undefined : 'sup-first'}>
      {beside ? <h2 class="sup-h">{t('hardToday.danger')}</h2> : <p>{t('support.danger')}</p>}
      {place === null || place === 'elsewhere' ? (
        <CommonNumbers />
      ) : (
        <OneNumber place={place} first={!beside} />
      )}
    </section>
  );
}

function OneNumber({
  place,
  first,
}: {
  place: Exclude<SupportPlace, 'elsewhere'>;
  first: boolean;
}) {
  const { number, tel } = emergencyNumberOf(place);
  return (
    <Call
      first={first}
      name={t('support.emergency')}
      note={t('support.emergencyWho')}
      number={number}
      tel={tel}
    />
  );
}

function CommonNumbers() {
  return (
    <>
      <ul class="sup-any" aria-label={t('support.emergency')}>
        {commonEmergencyNumbers.map((number) => (
          <li key={number}>
            <a class="call-any" href={`tel:${number}`}>
              <span class="call-n">{number}</span>{' '}
              <small>{t(`support.emergencyWhere.n${number}`)}</small>
            </a>
          </li>
        ))}
      </ul>
      <p class="sup-local">{t('support.emergencyLocal')}</p>
    </>
  );
}
