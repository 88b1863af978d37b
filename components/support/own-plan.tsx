import { reachFrom } from '../../domain/reach';
import type { PlanBody } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { groundingIn, isWritten, peopleIn } from '../plan/read-plan';
import { Person } from './people';

/** Everybody in the plan who can be reached: its people, and the clinic. Nothing where there is nobody. */
export function PlanPeople({ plan, title }: { plan: PlanBody; title: string }) {
  const people = peopleIn(plan);
  const clinic = plan.clinic.trim();
  if (people.length === 0 && clinic === '') return null;
  return (
    <section>
      <h2 class="sup-h">{title}</h2>
      {people.map((person, at) => (
        <Person key={at} {...person} />
      ))}
      {clinic !== '' && <Clinic words={clinic} />}
    </section>
  );
}

/** The clinic, by its first line where there are several. */
function Clinic({ words }: { words: string }) {
  const { words: rest } = reachFrom(words);
  const named = rest !== '' && !rest.includes('\n');
  return named ? (
    <Person name={rest} reach={words.replace(rest, '').trim()} />
  ) : (
    <Person name={t('plan.clinic.title')} reach={words} />
  );
}

/** What grounds somebody, line by line. */
export function Grounding({ plan }: { plan: PlanBody }) {
  return (
    <ul class="ground">
      {groundingIn(plan).map((line, at) => (
        <li key={at} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** Words from a good day, folded away where there is little room. */
export function GoodDay({ plan, folded }: { plan: PlanBody; folded: boolean }) {
  if (plan.goodDay.trim() === '') return null;
  const words = (
    <p class="read good-day" dir="auto">
      {plan.goodDay}
    </p>
  );
  if (!folded) {
    return (
      <section>
        <h2 class="sup-h">{t('plan.goodDay.title')}</h2>
        {words}
      </section>
    );
  }
  return (
    <details class="sup-settle">
      <summary class="txt txt-ink">
        <Icon name="down" />
        {t('plan.goodDay.title')}
      </summary>
      {words}
    </details>
  );
}

/** The person's own plan, as it stands among the numbers for help. Nothing where none was written. */
export function OwnPlan({ plan }: { plan: PlanBody }) {
  if (!isWritten(plan)) return null;
  return (
    <>
      <PlanPeople plan={plan} title={t('support.chosen')} />
      {groundingIn(plan).length > 0 && (
        <section>
          <h2 class="sup-h">{t('plan.grounding.title')}</h2>
          <Grounding plan={plan} />
        </section>
      )}
      <GoodDay plan={plan} folded={false} />
    </>
  );
}
