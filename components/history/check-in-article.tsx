import type { ComponentChildren } from 'preact';
import type { Day } from '../../domain/day';
import type { CheckIn, Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { Glyph } from '../controls/glyph';
import { Icon } from '../controls/icon';
import { MenuButton, type MenuItem } from '../controls/menu-button';
import { addressOf } from '../experiences/place';
import { Liftable } from '../insights/liftable';
import { LiftedOut } from '../insights/lifted-out';
import { valuesInWords } from '../words';
import { CheckInWords } from './check-in-words';
import { dayName, shortDay } from './day-words';
import { EntryDay } from './entry-day';
import { RefusedLine } from './late-parts';
import { elementId } from './standing';
import type { Refused } from './use-acts';

export type CheckInArticleProps = {
  record: CheckIn;
  today: Day;
  /** Whether it is the first shown of its day. */
  first: boolean;
  /** Whether there are more check-ins on its day. */
  several: boolean;
  /** When it was written, in words; null for one that was written for another day. */
  time: string | null;
  /** What stands in place of the words while they are changed. */
  editing: ComponentChildren;
  refused: Refused | undefined;
  /** Insights that were lifted out of it. */
  lifted: readonly Kept<'insight'>[];
  /** Lifts words out of it. */
  onLift: (words: string) => void;
  onEdit: () => void;
  /** Writes another one for its day. */
  onAdd: () => void;
  onMove: () => void;
  onAsk: () => void;
  onRemove: () => void;
  /** Whether it was seen through three lenses. */
  hasMoment: boolean;
};

/** A kept check-in among the days. */
export function CheckInArticle(props: CheckInArticleProps) {
  const { record, today, first, several, time } = props;
  const { day, body, id } = record;
  const lenses = addressOf({ at: 'moment', checkIn: id });
  const withTime = (words: string) =>
    (first && !several) || time === null ? words : t('history.line.atTime', [words, time]);

  return (
    <article
      class={day === today ? 'entry is-today' : 'entry'}
      id={elementId(id)}
      tabIndex={-1}
      aria-label={t('history.line.checkIn', [withTime(dayName(day, today))])}
    >
      <EntryDay {...{ day, today, first, time, several }} />
      <Glyph values={body} label={valuesInWords(body)} />
      {props.editing ?? (
        <>
          <div class="entry-text">
            <Liftable onLift={props.onLift}>
              <CheckInWords body={body} />
            </Liftable>
            <LiftedOut insights={props.lifted} />
            {props.hasMoment && (
              <p class="done">
                <Icon name="spirit" />
                <a href={lenses}>{t('history.line.lenses')}</a>
              </p>
            )}
            {props.refused && <RefusedLine refused={props.refused} />}
          </div>
          <div class="entry-act">
            <MenuButton
              id={`more-${id}`}
              label={t('history.menu.more', [withTime(shortDay(day, today))])}
              items={[
                { words: t('history.menu.edit'), icon: 'edit', onChoose: props.onEdit },
                { words: t('history.menu.add'), icon: 'plus', onChoose: props.onAdd },
                ...(body.reflection === '' ? [] : [liftItem(props.onLift, body.reflection)]),
                {
                  words: t('history.menu.lenses'),
                  icon: 'spirit',
                  onChoose: () => location.assign(lenses),
                },
                { words: t('history.menu.move'), icon: 'move', onChoose: props.onMove },
                { words: t('guide.ask.button'), icon: 'ask', onChoose: props.onAsk },
                {
                  words: t('restore.earlier.title'),
                  icon: 'again',
                  onChoose: () => location.assign(`#/data/earlier/${id}`),
                },
                { words: t('history.menu.remove'), icon: 'remove', onChoose: props.onRemove },
              ]}
            />
          </div>
        </>
      )}
    </article>
  );
}

function liftItem(onLift: (words: string) => void, words: string): MenuItem {
  return { words: t('insights.lift.offer'), icon: 'insight', onChoose: () => onLift(words) };
}
