import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { stateOf } from '../../domain/insight';
import {
  type InsightState,
  insightStates,
  type JournalRecord,
  type Kept,
} from '../../domain/record';
import { t } from '../../platform/messages';
import { ChoiceMenu } from '../controls/choice-menu';
import { Icon } from '../controls/icon';
import { MenuButton } from '../controls/menu-button';
import { AskLater } from '../guide/ask-my-guide';
import { RefusedLine } from '../history/refused-line';
import type { Refused } from '../history/use-acts';
import { lensName } from '../words';
import { Origin } from './origin';
import { stateMore, stateName } from './state-words';

export type InsightItemProps = {
  insight: Kept<'insight'>;
  origin: JournalRecord | null;
  today: Day;
  /** What stands in place of the words while they are changed. */
  editing: ComponentChildren;
  /** The practices that honour it. */
  children: ComponentChildren;
  refused: Refused | undefined;
  onState: (state: InsightState) => void;
  onEdit: () => void;
  onPractice: () => void;
  /** Puts its returns away for good, or lets them come again. */
  onReturns: (come: boolean) => void;
  onRemove: () => void;
};

/** One insight: its words, its state, where it came from, and what honours it. */
export function InsightItem(props: InsightItemProps) {
  const { insight, origin, today, editing, refused } = props;
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const { words, lens, quiet } = insight.body;
  const state = stateOf(insight.body);
  const comesBack = quiet !== 'for-good';
  return (
    <article
      class={state === 'resting' || state === 'released' ? 'insight is-rest' : 'insight'}
      id={`insight-${insight.id}`}
      tabIndex={-1}
      aria-label={t('insights.one', [words])}
    >
      {editing ?? (
        <p class="insight-t" dir="auto">
          {words}
        </p>
      )}
      <div class="ins-acts">
        <ChoiceMenu
          id={`state-${insight.id}`}
          label={t('insights.state')}
          value={state}
          options={insightStates.map((one) => ({
            ...{ value: one, words: stateName(one), more: stateMore(one) },
          }))}
          foot={t('insights.movingBack')}
          onChange={props.onState}
        />
        <div class="entry-act">
          <MenuButton
            id={`more-${insight.id}`}
            label={t('insights.more', [words])}
            items={[
              { words: t('insights.menu.edit'), icon: 'edit', onChoose: props.onEdit },
              { words: t('insights.practice.add'), icon: 'plus', onChoose: props.onPractice },
              {
                words: comesBack ? t('insights.menu.noReturns') : t('insights.menu.returns'),
                icon: comesBack ? 'close' : 'again',
                onChoose: () => props.onReturns(!comesBack),
              },
              { words: t('guide.ask.button'), icon: 'ask', onChoose: () => setAsking(true) },
              { words: t('insights.menu.remove'), icon: 'remove', onChoose: props.onRemove },
            ]}
          />
        </div>
      </div>
      <p class="ins-meta">
        <span class="lens">
          <Icon name={lens} />
          <span class="vh">{t('lenses.label')} </span>
          {lensName(lens)}
        </span>
        <Origin insight={insight} origin={origin} today={today} />
        {!comesBack && <span>{t('insights.noReturns')}</span>}
      </p>
      <p class="vh" role="status">
        {asked && t('guide.ask.kept')}
      </p>
      {asking && (
        <AskLater
          from={{ kind: 'insight', id: insight.id }}
          onLeave={(kept) => {
            setAsking(false);
            setAsked(kept);
          }}
        />
      )}
      {refused && <RefusedLine refused={refused} />}
      {props.children}
    </article>
  );
}
