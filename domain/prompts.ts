import type { Lens } from './lens';
import type { Phase, PracticeDomain } from './record';

/**
 * A prompt of ours: what it is for. Its words stand in `locales/` under `prompts.<id>`. Ids are permanent, since
 * journals and lists of retired prompts name them; a prompt whose words come to mean something else gets a new id.
 */
export type Prompt = {
  id: string;
  lens: Lens;
  /** Phases that it fits; of none for a difficult day, which is asked for and not computed. */
  phases: readonly Phase[];
  domain: PracticeDomain;
};

const any: readonly Phase[] = ['none-yet', 'preparing', 'first-days', 'first-weeks', 'onward'];
const before: readonly Phase[] = ['preparing'];
const days: readonly Phase[] = ['first-days'];
const early: readonly Phase[] = ['first-days', 'first-weeks'];
const weeks: readonly Phase[] = ['first-weeks'];
const later: readonly Phase[] = ['first-weeks', 'onward'];
const onward: readonly Phase[] = ['onward'];
const calm: readonly Phase[] = ['none-yet', 'first-weeks', 'onward'];

/** The one that the first page of all asks. */
export const firstPrompt = 'rememberToday';

/** Prompts for ordinary days. The day of an experience has none: nothing is asked on it. */
export const prompts: readonly Prompt[] = [
  { id: 'rememberToday', lens: 'mind', phases: any, domain: 'mind' },
  { id: 'thoughtReturning', lens: 'mind', phases: any, domain: 'mind' },
  { id: 'wordsStaying', lens: 'mind', phases: any, domain: 'relationships' },
  { id: 'meantYes', lens: 'mind', phases: any, domain: 'relationships' },
  { id: 'ownSide', lens: 'mind', phases: any, domain: 'mind' },
  { id: 'turnToward', lens: 'mind', phases: before, domain: 'mind' },
  { id: 'worryOutside', lens: 'mind', phases: before, domain: 'mind' },
  { id: 'hearFrom', lens: 'mind', phases: before, domain: 'relationships' },
  { id: 'stillWithYou', lens: 'mind', phases: days, domain: 'mind' },
  { id: 'withoutWords', lens: 'mind', phases: days, domain: 'mind' },
  { id: 'smallEnough', lens: 'mind', phases: ['none-yet', ...early], domain: 'lifestyle' },
  { id: 'easierToSay', lens: 'mind', phases: weeks, domain: 'relationships' },
  { id: 'withoutDeciding', lens: 'mind', phases: later, domain: 'lifestyle' },
  { id: 'insightMet', lens: 'mind', phases: later, domain: 'mind' },
  { id: 'smallAct', lens: 'mind', phases: weeks, domain: 'lifestyle' },
  { id: 'looserHabit', lens: 'mind', phases: later, domain: 'mind' },
  { id: 'faded', lens: 'mind', phases: onward, domain: 'mind' },
  { id: 'direction', lens: 'mind', phases: onward, domain: 'lifestyle' },

  { id: 'bodyFirst', lens: 'brain-and-body', phases: any, domain: 'body' },
  { id: 'breathNow', lens: 'brain-and-body', phases: any, domain: 'body' },
  { id: 'waking', lens: 'brain-and-body', phases: any, domain: 'lifestyle' },
  { id: 'handsToday', lens: 'brain-and-body', phases: any, domain: 'body' },
  { id: 'soundReached', lens: 'brain-and-body', phases: any, domain: 'nature' },
  { id: 'kindRoom', lens: 'brain-and-body', phases: before, domain: 'body' },
  { id: 'restBefore', lens: 'brain-and-body', phases: before, domain: 'lifestyle' },
  { id: 'bracing', lens: 'brain-and-body', phases: before, domain: 'body' },
  { id: 'bodyAsking', lens: 'brain-and-body', phases: days, domain: 'body' },
  { id: 'heavyAndLight', lens: 'brain-and-body', phases: early, domain: 'body' },
  { id: 'lightAirWater', lens: 'brain-and-body', phases: early, domain: 'nature' },
  { id: 'shouldersKnew', lens: 'brain-and-body', phases: weeks, domain: 'body' },
  { id: 'lettingGo', lens: 'brain-and-body', phases: later, domain: 'body' },
  { id: 'paceOfFeet', lens: 'brain-and-body', phases: calm, domain: 'lifestyle' },
  { id: 'easierBreath', lens: 'brain-and-body', phases: later, domain: 'relationships' },
  { id: 'roomForTension', lens: 'brain-and-body', phases: later, domain: 'body' },
  { id: 'nightsLately', lens: 'brain-and-body', phases: onward, domain: 'lifestyle' },
  { id: 'movementEnjoyed', lens: 'brain-and-body', phases: onward, domain: 'body' },

  { id: 'quietToday', lens: 'spirit', phases: any, domain: 'spirit' },
  { id: 'stoppedToLook', lens: 'spirit', phases: any, domain: 'nature' },
  { id: 'lightCandle', lens: 'spirit', phases: any, domain: 'spirit' },
  { id: 'sayThanks', lens: 'spirit', phases: any, domain: 'spirit' },
  { id: 'oldWords', lens: 'spirit', phases: any, domain: 'spirit' },
  { id: 'carryIn', lens: 'spirit', phases: before, domain: 'spirit' },
  { id: 'threshold', lens: 'spirit', phases: before, domain: 'spirit' },
  { id: 'notKnowing', lens: 'spirit', phases: ['preparing', 'first-days'], domain: 'spirit' },
  { id: 'needsNoName', lens: 'spirit', phases: days, domain: 'spirit' },
  { id: 'tenderness', lens: 'spirit', phases: early, domain: 'relationships' },
  { id: 'largerThanYou', lens: 'spirit', phases: early, domain: 'nature' },
  { id: 'partOfSomething', lens: 'spirit', phases: calm, domain: 'nature' },
  { id: 'ordinaryShine', lens: 'spirit', phases: calm, domain: 'lifestyle' },
  { id: 'askedNothing', lens: 'spirit', phases: weeks, domain: 'spirit' },
  { id: 'wishedWell', lens: 'spirit', phases: later, domain: 'relationships' },
  { id: 'stayed', lens: 'spirit', phases: onward, domain: 'spirit' },
  { id: 'memoryBeside', lens: 'spirit', phases: onward, domain: 'relationships' },
  { id: 'worthYourDays', lens: 'spirit', phases: onward, domain: 'spirit' },
];

/** Prompts for a day that was marked as hard: they ask for little, and none of them asks for the reason. */
export const hardDayPrompts: readonly Prompt[] = [
  { id: 'kindTrueThing', lens: 'mind', phases: [], domain: 'mind' },
  { id: 'hearOneSentence', lens: 'mind', phases: [], domain: 'relationships' },
  { id: 'softOrWarm', lens: 'brain-and-body', phases: [], domain: 'body' },
  { id: 'groundHolds', lens: 'brain-and-body', phases: [], domain: 'body' },
  { id: 'carriedBefore', lens: 'spirit', phases: [], domain: 'spirit' },
  { id: 'setDown', lens: 'spirit', phases: [], domain: 'spirit' },
];
