import { useEffect, useRef } from 'preact/hooks';
import type { Journal } from '../../storage/journal';
import { recordsOf } from '../../storage/records';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { useObserved } from '../use-observed';
import { Emergency } from '../support/emergency';
import { People } from '../support/people';
import { useSupport } from '../support/use-support';

export type HardTodayProps = { journal: Journal; onBack: () => void; onTakeOff: () => void };

/** After "It is hard today": the person's own plan, the emergency number, and a way to the lines. It asks nothing. */
export function HardToday({ journal, onBack, onTakeOff }: HardTodayProps) {
  const { place, people } = useSupport();
  const heading = useRef<HTMLHeadingElement>(null);
  const plans = useObserved(() => recordsOf(journal, 'plan'), [journal]);
  const plan = plans.state === 'ready' ? plans.value[0]?.body : undefined;
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
      <main class="pop-body sup">
        {plan?.grounding && (
          <section>
            <h2 class="sup-h">{t('hardToday.plan')}</h2>
            <ul class="ground">
              {plan.grounding.split('\n').map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
        <People people={people} />
        <Emergency place={place} />
        <p>
          <a class="txt" href="#/support">
            {t('hardToday.lines')} <Icon name="forward" />
          </a>
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
