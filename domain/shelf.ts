import { dayAfter, type Day } from './day';
import type { DecisionBody, Kept } from './record';

/** Days for which a big decision cools off, unless another day is chosen. */
export const coolingDays = 14;

/** A decision as it is put on the shelf. */
export function shelved(words: string, today: Day): DecisionBody {
  return { words, lookAgain: dayAfter(today, coolingDays), note: '' };
}

/** The decision, left for another two weeks from today. */
export function leftLonger(body: DecisionBody, today: Day): DecisionBody {
  return { ...body, lookAgain: dayAfter(today, coolingDays) };
}

/** Whether the day to look again has come. */
export function isToLookAt({ body }: Kept<'decision'>, today: Day): boolean {
  return body.lookAgain <= today;
}

/** Decisions in the order in which they come down: by the day to look again, then as they were put there. */
export function onTheShelf(decisions: readonly Kept<'decision'>[]): Kept<'decision'>[] {
  const order = ({ body, at, id }: Kept<'decision'>) => `${body.lookAgain} ${at} ${id}`;
  return decisions.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
}
