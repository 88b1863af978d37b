import { useEffect, useRef } from 'preact/hooks';
import type { Journal } from '../../storage/journal';
import { dayInWords, t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { blankPlan, groundingIn, isWritten, readPlan, writtenOn } from '../plan/read-plan';
import { useObserved } from '../use-observed';
import { Emergency } from '../support/emergency';
import { GoodDay, Grounding, PlanPeople } from '../support/own-plan';
import { useSupport } from '../support/use-support';

export type HardTodayProps = { journal: Journal; onBack: () => void; onTakeOff: () => void };

/** After "It is hard today": the person's own plan, the emergency number, and a way to the lines. It asks nothing. */
export function HardToday({ journal, onBack, onTakeOff }: HardTodayProps) {
  const { place } = useSupport();
  const heading = useRef<HTMLHeadingElement>(null);
  const read = useObserved(() => readPlan(journal), [journal]);
  const plan = read.state === 'ready' ? read.value : null;
  useEffect(() => heading.current?.focus(), []);

  return (
    <div class="pop-page">
      <header class="pop-head">
        <h1 class="pop-date" tabIndex={-1} ref={heading}>
          {t('hardToday.title')}
        </h1>
        <button class="ico" type="button" aria-label={t('hardToday.back')} onClick={onBack}>
          <Icon name="close" />
        </button>
        <p class="pop-ctx">{t('hardToday.marked')}</p>
        <a class="txt" href="#/support">
          {t('checkIn.support')}
        </a>
      </header>
      <main class="pop-body sup" tabIndex={0} aria-label={t('hardToday.plan')}>
        {plan && isWritten(plan.body) && (
          <>
            {groundingIn(plan.body).length > 0 && (
              <section>
                <h2 class="sup-h">{t('hardToday.plan')}</h2>
                <p class="small quiet">
                  {t('hardToday.written', [
                    dayInWords(writtenOn(plan), { weekday: 'long', day: 'numeric', month: 'long' }),
                  ])}
                </p>
                <Grounding plan={plan.body} />
              </section>
            )}
            <PlanPeople plan={plan.body} title={t('hardToday.people')} />
          </>
        )}
        <Emergency place={place} beside />
        <GoodDay plan={plan?.body ?? blankPlan} folded />
        <p class="hard-ways">
          <a class="txt" href="#/support">
            {t('hardToday.lines')} <Icon name="forward" />
          </a>
          {plan && !isWritten(plan.body) && (
            <a class="txt" href="/options.html#/plan" target="_blank">
              {t('plan.write')} <Icon name="forward" />
            </a>
          )}
        </p>
      </main>
      <footer class="pop-foot">
        <span class="small quiet">{t('hardToday.safe')}</span>
        <button class="btn" type="button" onClick={onTakeOff}>
          {t('hardToday.takeOff')}
        </button>
      </footer>
    </div>
  );
}
