import type { Phase, PracticeDomain } from './record';

/**
 * A practice of ours: one small act, told by domain and by the phases that it fits. Its words stand in `locales/`
 * under `practices.<id>`. Ids are permanent; whoever takes one up keeps its words as their own.
 */
export type LibraryPractice = {
  id: string;
  domain: PracticeDomain;
  phases: readonly Phase[];
};

const any: readonly Phase[] = ['none-yet', 'preparing', 'first-days', 'first-weeks', 'onward'];
const before: readonly Phase[] = ['preparing'];
const days: readonly Phase[] = ['first-days'];
const early: readonly Phase[] = ['first-days', 'first-weeks'];
const weeks: readonly Phase[] = ['first-weeks'];
const later: readonly Phase[] = ['first-weeks', 'onward'];
const onward: readonly Phase[] = ['onward'];
const calmDays: readonly Phase[] = ['first-days', 'onward'];

/** The library, domain by domain. */
export const practiceLibrary: readonly LibraryPractice[] = [
  { id: 'thoughtOnPaper', domain: 'mind', phases: later },
  { id: 'tomorrowToNow', domain: 'mind', phases: weeks },
  { id: 'worriesInLines', domain: 'mind', phases: before },
  { id: 'intentionCard', domain: 'mind', phases: before },
  { id: 'noMeaningYet', domain: 'mind', phases: days },
  { id: 'threeWords', domain: 'mind', phases: any },
  { id: 'spokenByName', domain: 'mind', phases: later },
  { id: 'oldStoryNamed', domain: 'mind', phases: later },
  { id: 'openQuestion', domain: 'mind', phases: onward },
  { id: 'oldPage', domain: 'mind', phases: onward },
  { id: 'slowReply', domain: 'mind', phases: later },

  { id: 'handOnJaw', domain: 'body', phases: any },
  { id: 'floorForASong', domain: 'body', phases: days },
  { id: 'longerOut', domain: 'body', phases: any },
  { id: 'slowBites', domain: 'body', phases: any },
  { id: 'warmWater', domain: 'body', phases: days },
  { id: 'doorway', domain: 'body', phases: later },
  { id: 'danceOnce', domain: 'body', phases: later },
  { id: 'toesToCrown', domain: 'body', phases: before },
  { id: 'barefootKettle', domain: 'body', phases: any },
  { id: 'whereTender', domain: 'body', phases: early },
  { id: 'lieDown', domain: 'body', phases: days },

  { id: 'whereLightComes', domain: 'spirit', phases: calmDays },
  { id: 'candleByName', domain: 'spirit', phases: any },
  { id: 'minuteOfSilence', domain: 'spirit', phases: any },
  { id: 'pauseAtTheDoor', domain: 'spirit', phases: any },
  { id: 'thanksAtTable', domain: 'spirit', phases: onward },
  { id: 'tuneAtDusk', domain: 'spirit', phases: any },
  { id: 'oldLines', domain: 'spirit', phases: later },
  { id: 'shelfForIt', domain: 'spirit', phases: early },
  { id: 'wishedWell', domain: 'spirit', phases: later },
  { id: 'leftOpen', domain: 'spirit', phases: onward },
  { id: 'nodToTheDay', domain: 'spirit', phases: weeks },

  { id: 'onlyListen', domain: 'relationships', phases: later },
  { id: 'oneSentence', domain: 'relationships', phases: weeks },
  { id: 'cardByHand', domain: 'relationships', phases: any },
  { id: 'smallAsk', domain: 'relationships', phases: weeks },
  { id: 'sharedMeal', domain: 'relationships', phases: onward },
  { id: 'goodMorning', domain: 'relationships', phases: any },
  { id: 'whoToRing', domain: 'relationships', phases: before },
  { id: 'thanksAloud', domain: 'relationships', phases: onward },
  { id: 'phoneInDrawer', domain: 'relationships', phases: later },
  { id: 'quietCompany', domain: 'relationships', phases: days },
  { id: 'questionKept', domain: 'relationships', phases: any },

  { id: 'outsideFirst', domain: 'lifestyle', phases: any },
  { id: 'eveningUnplanned', domain: 'lifestyle', phases: onward },
  { id: 'bagWithSoft', domain: 'lifestyle', phases: before },
  { id: 'lampsLow', domain: 'lifestyle', phases: any },
  { id: 'oneAtATime', domain: 'lifestyle', phases: weeks },
  { id: 'musicAtBreakfast', domain: 'lifestyle', phases: days },
  { id: 'windowAndBed', domain: 'lifestyle', phases: weeks },
  { id: 'oneChair', domain: 'lifestyle', phases: onward },
  { id: 'screenless', domain: 'lifestyle', phases: later },
  { id: 'twoGaps', domain: 'lifestyle', phases: before },
  { id: 'slowPot', domain: 'lifestyle', phases: onward },

  { id: 'treeTwice', domain: 'nature', phases: later },
  { id: 'bareEars', domain: 'nature', phases: calmDays },
  { id: 'lookUpOnce', domain: 'nature', phases: any },
  { id: 'potOfEarth', domain: 'nature', phases: weeks },
  { id: 'besideWater', domain: 'nature', phases: any },
  { id: 'stoneInPocket', domain: 'nature', phases: before },
  { id: 'firstBird', domain: 'nature', phases: any },
  { id: 'rainOnce', domain: 'nature', phases: onward },
  { id: 'whereTheMoonIs', domain: 'nature', phases: onward },
  { id: 'openWindow', domain: 'nature', phases: days },
  { id: 'signOfSeason', domain: 'nature', phases: onward },
];
