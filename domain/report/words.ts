import type { Day } from '../day';
import type { AnswerValue, InsightState, PracticeBody, Quality, Score } from '../record';
import type { Scale, ScaleValues } from '../scale';
import type { ByDate, DateLane } from '../trends/by-date';
import type { Part } from './paper';

/** Parts of an experience that are named before their words. */
export type Field = 'intention' | 'set' | 'setting' | 'held' | 'word' | 'image' | 'feeling';

/** What a page for the guide says besides the person's words, in the language of the screen. */
export type ReportWords = {
  title: string;
  foot: string;
  noPractice: string;
  /** Over practices that honour no insight. */
  otherPractices: string;
  forWhom: (name: string) => string;
  /** @param name empty where none was given */
  about: (name: string, from: Day, to: Day, made: Day) => string;
  section: (part: Part) => string;
  day: (day: Day) => string;
  hardDay: (day: Day) => string;
  values: (values: ScaleValues) => string;
  experience: (day: Day, title: string, ahead: boolean) => string;
  field: (field: Field) => string;
  /** Null for a quality that nobody knows the name of. */
  quality: (quality: Quality) => string | null;
  state: (state: InsightState) => string;
  practice: (practice: PracticeBody, ticked: number) => string;
  response: (day: Day, title: string) => string;
  answer: (value: AnswerValue) => string;
  score: (score: Score) => string;
  scale: (scale: Scale) => string;
  lane: (shown: ByDate, lane: DateLane) => string;
};
