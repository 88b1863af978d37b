import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { stateOf } from '../../domain/insight';
import { type InsightState, insightStates, type Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { Part } from './part';
import { stateName, stateSays } from './state-words';

export type StatesProps = {
  insights: readonly Kept<'insight'>[];
  /** Whether one that was released has to be seen. */
  showReleased: boolean;
  draw: (insight: Kept<'insight'>) => ComponentChildren;
};

const open = insightStates.filter((state) => state !== 'released');

/** The insights by state; a state without any is left out, and what was released is folded away. */
export function States({ insights, showReleased, draw }: StatesProps) {
  const [unfolded, setUnfolded] = useState(false);
  const inState = (state: InsightState) => insights.filter(({ body }) => stateOf(body) === state);
  const released = inState('released');
  const isOpen = unfolded || showReleased;
  return (
    <>
      {open.map((state) => {
        const here = inState(state);
        const last = state === 'resting' && released.length > 0;
        if (here.length === 0 && !last) return null;
        if (here.length === 0) {
          return (
            <div key={state} class="ins-released-alone">
              <Released count={released.length} isOpen={isOpen} onToggle={setUnfolded} />
            </div>
          );
        }
        return (
          <Part key={state} id={`state-${state}`} title={stateName(state)} says={stateSays(state)}>
            <List insights={here} draw={draw} />
            {last && <Released count={released.length} isOpen={isOpen} onToggle={setUnfolded} />}
          </Part>
        );
      })}
      {isOpen && released.length > 0 && (
        <Part id="state-released" title={stateName('released')} says={stateSays('released')}>
          <List insights={released} draw={draw} />
        </Part>
      )}
    </>
  );
}

function List({ insights, draw }: Pick<StatesProps, 'insights' | 'draw'>) {
  return (
    <ol class="ins">
      {insights.map((insight) => (
        <li key={insight.id}>{draw(insight)}</li>
      ))}
    </ol>
  );
}

function Released({
  count,
  isOpen,
  onToggle,
}: {
  count: number;
  isOpen: boolean;
  onToggle: (open: boolean) => void;
}) {
  return (
    <p class="ins-released">
      <button
        class="txt"
        type="button"
        id="released-fold"
        aria-expanded={isOpen}
        onClick={() => onToggle(!isOpen)}
      >
        <Icon name="down" />
        {t('insights.released', count)}
      </button>
    </p>
  );
}
