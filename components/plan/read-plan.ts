import { type Day, dayAt } from '../../domain/day';
import type { Kept, PlanBody } from '../../domain/record';
import { noStamp, stampMilliseconds } from '../../domain/stamp';
import { now, zone } from '../../platform/clock';
import type { Journal } from '../../storage/journal';
import { recordsOf } from '../../storage/records';

/** The one id that the plan lies under. */
const planId = 'plan';

export const blankPlan: PlanBody = { people: [], clinic: '', grounding: '', goodDay: '' };

/** The plan, or a blank one where none was written yet. */
export async function readPlan(journal: Journal): Promise<Kept<'plan'>> {
  const plans = await recordsOf(journal, 'plan');
  const plan = plans.find(({ id }) => id === planId) ?? plans[0];
  return (
    plan ?? {
      ...{ id: planId, kind: 'plan', day: dayAt(now(), zone(), 0), v: 1, removed: null },
      ...{ at: new Date(now()).toISOString() as Kept<'plan'>['at'], zone: zone(), stamp: noStamp },
      body: blankPlan,
    }
  );
}

/** Whether anything stands in it. */
export function isWritten({ people, clinic, grounding, goodDay }: PlanBody): boolean {
  return peopleIn({ people }).length > 0 || `${clinic}${grounding}${goodDay}`.trim() !== '';
}

/** The people in it, without rows that somebody has left blank. */
export function peopleIn({ people }: Pick<PlanBody, 'people'>): PlanBody['people'] {
  return people.filter(({ name, reach }) => `${name}${reach}`.trim() !== '');
}

/** The lines of what grounds somebody, one each. */
export function groundingIn({ grounding }: PlanBody): string[] {
  return grounding.split('\n').filter((line) => line.trim() !== '');
}

/** The day on which it was written last. */
export function writtenOn({ day, stamp }: Kept<'plan'>): Day {
  const changed = dayAt(stampMilliseconds(stamp), zone(), 0);
  return changed > day ? changed : day;
}
