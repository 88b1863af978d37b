import type { InsightState } from '../../domain/record';
import { t } from '../../platform/messages';

/** What a state is called. */
export function stateName(state: InsightState): string {
  return t(`insights.states.${state}.name`);
}

/** What it means, as a sentence under its heading. */
export function stateSays(state: InsightState): string {
  return t(`insights.states.${state}.says`);
}

/** What it means, in the menu. */
export function stateMore(state: InsightState): string {
  return t(`insights.states.${state}.more`);
}
