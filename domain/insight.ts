import { type Day, daysBetween } from './day';
import type { InsightBody, InsightState, Kept } from './record';

/** Days after an insight was noticed on which it comes back once, as a line. */
export const returnDays = [1, 3, 7, 14, 30] as const;

/** The state that an insight is in. */
export function stateOf({ states }: Pick<InsightBody, 'states'>): InsightState {
  return states.at(-1)?.state ?? 'noticed';
}

/** The day on which an insight was first noticed. */
export function noticedOn({ day, body }: Pick<Kept<'insight'>, 'day' | 'body'>): Day {
  return body.states.find(({ state }) => state === 'noticed')?.day ?? day;
}

/**
 * The insight in another state, from any to any: moving back is as ordinary as moving on. Its history stays; only a
 * move that is taken back on the same day leaves no trace.
 */
export function movedTo(body: InsightBody, state: InsightState, day: Day): InsightBody {
  const { states } = body;
  const last = states.at(-1);
  if (stateOf(body) === state) return body;
  const before = states.at(-2);
  if (before?.state === state && last?.day === day) return { ...body, states: states.slice(0, -1) };
  return { ...body, states: [...states, { state, day }] };
}

/** The insight after its return of a day was put away: only that one, or all that would come. */
export function withoutReturn(body: InsightBody, daysSince: number | 'for-good'): InsightBody {
  if (body.quiet === 'for-good') return body;
  if (daysSince === 'for-good') return { ...body, quiet: 'for-good' };
  return { ...body, quiet: [...new Set([...body.quiet, daysSince])].toSorted((a, b) => a - b) };
}

/** The insight whose returns were put away, as if they had not been. */
export function withReturns(body: InsightBody): InsightBody {
  return { ...body, quiet: [] };
}

/** How many days ago an insight was noticed, if it comes back on this very day; else null. */
function returnOn(day: Day, insight: Kept<'insight'>): number | null {
  const { quiet } = insight.body;
  const state = stateOf(insight.body);
  // Put down or let go of by the person's own hand.
  if (state === 'resting' || state === 'released' || quiet === 'for-good') return null;
  const since = daysBetween(noticedOn(insight), day);
  return returnDays.some((days) => days === since) && !quiet.includes(since) ? since : null;
}

/** An insight that comes back, and how many days after it was noticed. */
export type Return = { insight: Kept<'insight'>; daysSince: number };

/** The one insight that comes back on a day, the oldest first, or null. A day that has gone by is not made up for. */
export function insightReturningOn(day: Day, insights: readonly Kept<'insight'>[]): Return | null {
  let first: Return | null = null;
  for (const insight of insights) {
    const daysSince = returnOn(day, insight);
    if (daysSince !== null && (!first || isOlder(insight, first.insight))) {
      first = { insight, daysSince };
    }
  }
  return first;
}

function isOlder(one: Kept<'insight'>, other: Kept<'insight'>): boolean {
  const order = (insight: Kept<'insight'>) => `${noticedOn(insight)} ${insight.at} ${insight.id}`;
  return order(one) < order(other);
}
