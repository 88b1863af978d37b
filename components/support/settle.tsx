import type { ComponentChildren } from 'preact';
import type { Day } from '../../domain/day';
import { dayInWords, t } from '../../platform/messages';
import { Icon } from '../controls/icon';

/** Four things to do with the body and the room, one after the other. */
function Steps({ today }: { today: Day }) {
  const date = dayInWords(today, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <ol>
      <li>{t('support.feet')}</li>
      <li>{t('support.lines')}</li>
      <li>{t('support.date', [date])}</li>
      <li>{t('support.water')}</li>
    </ol>
  );
}

/** On a page the four things stand open. */
export function Settle({ today }: { today: Day }) {
  return (
    <section class="settle">
      <h2 class="sup-h">{t('support.settle')}</h2>
      <Steps today={today} />
    </section>
  );
}

/** In the popup they are folded away, under the numbers, with what else there is no room for. */
export function FoldedSettle({ today, children }: { today: Day; children: ComponentChildren }) {
  return (
    <details class="settle sup-settle">
      <summary class="txt txt-ink">
        <Icon name="down" />
        {t('support.settle')}
      </summary>
      {children}
      <Steps today={today} />
    </details>
  );
}
