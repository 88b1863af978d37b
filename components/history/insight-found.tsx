import type { Day } from '../../domain/day';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { lensName } from '../words';
import { EntryDay } from './entry-day';
import { Marked } from './marked';
import { elementId } from './standing';

export type InsightFoundProps = { insight: Kept<'insight'>; today: Day; first: boolean };

/** An insight among what was found, on the day on which it was noticed. */
export function InsightFound({ insight, today, first }: InsightFoundProps) {
  return (
    <div class="entry" id={elementId(insight.id)} tabIndex={-1}>
      <EntryDay day={insight.day} today={today} first={first} time={null} />
      <span />
      <div class="entry-text">
        <p class="entry-q">
          <Icon name={insight.body.lens} />
          <span>
            <span class="vh">{lensName(insight.body.lens)}: </span>
            {t('history.line.insightOf')}
          </span>
        </p>
        <p class="read" dir="auto">
          <Marked words={insight.body.words} />
        </p>
      </div>
    </div>
  );
}
