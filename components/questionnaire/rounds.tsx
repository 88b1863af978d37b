import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { mostTurns } from '../../domain/questionnaire/asked';
import type { Group } from '../../domain/questionnaire/item';
import { roundsTo } from '../../domain/questionnaire/places';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import type { RoundActs } from './use-rounds';

function nameOf({ words }: Group, turn: number): string {
  const number = String(turn + 1);
  return words.trim() === ''
    ? t('questionnaire.round', [number])
    : t('questionnaire.nth', [words, number]);
}

export type RoundsProps = {
  group: Group;
  rounds: RoundActs;
  /** What stands in a round. */
  itemsOf: (turn: number) => ComponentChildren;
};

/** A group as often as the person fills it in. Each round can be taken out again, and put back. */
export function Rounds({ group, rounds, itemsOf }: RoundsProps) {
  const turns = rounds.turnsOf(group);
  const taken = rounds.takenFrom(group);
  const more = useRef<HTMLButtonElement>(null);
  const putBack = () => {
    // The button that has the focus goes; it must not fall to the page's top.
    more.current?.focus();
    rounds.putBack(group);
  };
  return (
    <>
      {roundsTo(turns).map((turn) => (
        <Fragment key={turn}>
          {taken === turn && <TakenOut onPutBack={putBack} />}
          <section class="qn-round" aria-label={nameOf(group, turn)}>
            {itemsOf(turn)}
            {turns > 1 && (
              <button class="txt" type="button" onClick={() => rounds.takeOut(group, turn)}>
                {t('questionnaire.takeOut')}
                <span class="vh">: {nameOf(group, turn)}</span>
              </button>
            )}
          </section>
        </Fragment>
      ))}
      {taken !== null && taken >= turns && <TakenOut onPutBack={putBack} />}
      {turns < mostTurns && (
        <button class="txt" type="button" ref={more} onClick={() => rounds.open(group)}>
          <Icon name="plus" />
          {t('questionnaire.another')}
          <span class="vh">: {group.words}</span>
        </button>
      )}
    </>
  );
}

/** Stands where a round was, and has the focus that was in it. */
function TakenOut({ onPutBack }: { onPutBack: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <p class="qn-taken small" role="status">
      {t('questionnaire.takenOut')}{' '}
      <button class="txt txt-ink txt-u" type="button" ref={button} onClick={onPutBack}>
        {t('history.removed.putBack')}
      </button>
    </p>
  );
}
