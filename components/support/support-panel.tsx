import type { ComponentChildren } from 'preact';
import type { Day } from '../../domain/day';
import type { LineSettings } from '../../domain/own-lines';
import type { PlanBody } from '../../domain/record';
import type { Result } from '../../domain/result';
import type { SupportPlace } from '../../domain/support-place';
import { Emergency } from './emergency';
import { HelpLines } from './help-lines';
import { Grounding, OwnPlan, PlanPeople } from './own-plan';
import { t } from '../../platform/messages';
import { FoldedSettle, Settle } from './settle';

export type SupportPanelProps = {
  /** The chosen place; null as long as none is. */
  place: SupportPlace | null;
  untilClosed: boolean;
  plan: PlanBody;
  /** Today by the calendar on the wall, whatever hour the day ends at. */
  today: Day;
  /** Folds away all but whom to call, where there is little room. */
  folded: boolean;
  /** What stands at the end of what is folded away. */
  more?: ComponentChildren;
  onPlace: (place: SupportPlace) => void;
  lines: LineSettings;
  onLines: ((lines: LineSettings) => Promise<Result<unknown>>) | null;
};

/** Everything that helps now, the most urgent first. It shows what it is given and keeps nothing. */
export function SupportPanel(props: SupportPanelProps) {
  return (
    <>
      <Emergency place={props.place} />
      {props.folded ? (
        <PlanPeople plan={props.plan} title={t('support.chosen')} />
      ) : (
        <OwnPlan plan={props.plan} />
      )}
      <HelpLines
        place={props.place}
        untilClosed={props.untilClosed}
        onPlace={props.onPlace}
        lines={props.lines}
        onLines={props.folded ? null : props.onLines}
      />
      {props.folded ? (
        <FoldedSettle today={props.today}>
          <Grounding plan={props.plan} />
          {props.plan.goodDay.trim() !== '' && (
            <p class="read good-day" dir="auto">
              {props.plan.goodDay}
            </p>
          )}
          {props.more}
        </FoldedSettle>
      ) : (
        <Settle today={props.today} />
      )}
    </>
  );
}
