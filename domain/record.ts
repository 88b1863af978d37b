import type { Day, Instant } from './day';
import type { Lens } from './lens';
import type { ScaleValues } from './scale';
import type { Stamp } from './stamp';

/** A prompt as it was shown: its words are kept beside its id, so that nothing said later changes what was asked. */
export type ShownPrompt = { id: string; words: string; lens: Lens; language: string };

/** A practice that was ticked, with its words as they were. */
export type TickedPractice = { id: string; words: string };

/** From which program and record something was brought in. */
export type Source = { program: string; id: string };

export type CheckInBody = ScaleValues & {
  prompt: ShownPrompt | null;
  reflection: string;
  hard: boolean;
  practice: TickedPractice | null;
  source: Source | null;
};

/** A quality of an experience: one of ours by id, or in the person's own words. 1 is a little, 2 strongly. */
export type Quality = ({ id: string } | { words: string }) & { strength: 1 | 2 };

export type ExperienceBody = {
  status: 'planned' | 'past' | 'did-not-happen';
  title: string;
  intention: { words: string; day: Day } | null;
  set: string;
  setting: string;
  guide: string;
  account: string;
  qualities: Quality[];
  held: string;
  notes: string;
  inReport: boolean;
  firstWords: { word: string; image: string; feeling: string } | null;
};

export const insightStates = ['noticed', 'held', 'tried', 'lived', 'resting', 'released'] as const;

export type InsightState = (typeof insightStates)[number];

export type InsightBody = {
  words: string;
  lens: Lens;
  states: { state: InsightState; day: Day }[];
  from: { kind: 'check-in' | 'experience'; id: string } | null;
  experience: string | null;
  /** Days after noticing on which its return was dismissed, or all of them. */
  quiet: number[] | 'for-good';
};

export const practiceDomains = [
  'mind',
  'body',
  'spirit',
  'relationships',
  'lifestyle',
  'nature',
] as const;

export type PracticeDomain = (typeof practiceDomains)[number];

export type PracticeBody = {
  words: string;
  insight: string | null;
  domain: PracticeDomain;
  cadence: 'most-days' | 'weekly' | 'weekday' | 'once';
  /** 1 (Monday) to 7 (Sunday) for the cadence `weekday`, else null. */
  weekday: number | null;
  resting: boolean;
};

/** A big decision that is cooling off on the shelf. */
export type DecisionBody = { words: string; lookAgain: Day; note: string };

export type LetterBody = {
  words: string;
  experience: string | null;
  opensOn: Day;
  opened: Instant | null;
};

/** A question kept for the guide. */
export type QuestionBody = {
  words: string;
  from: { kind: RecordKind; id: string } | null;
  asked: boolean;
};

/** One moment seen through three lenses; a blank answer stays blank. */
export type MomentBody = {
  checkIn: string | null;
  words: string;
  answers: Record<Lens, string>;
};

export const phases = [
  'none-yet',
  'preparing',
  'day-itself',
  'first-days',
  'first-weeks',
  'onward',
] as const;

export type Phase = (typeof phases)[number];

/** A prompt of the person's own. */
export type PromptBody = { words: string; lens: Lens; phase: Phase | null };

export type RetiredPromptBody = { promptId: string };

/** The plan for when it is hard: plain text in the person's words. */
export type PlanBody = {
  people: { name: string; reach: string }[];
  clinic: string;
  grounding: string;
  goodDay: string;
};

export type ReportBody = {
  from: Day;
  to: Day;
  sections: string[];
  struck: string[];
  madeAt: Instant;
};

/** A clinic's own questionnaire: the file it came in, character for character, and what lists need to name it. */
export type QuestionnaireBody = {
  title: string;
  /** The canonical address and the version that it gives itself; empty where it gives none. */
  url: string;
  version: string;
  /** The name of the file it was loaded from. */
  file: string;
  /** The file: a FHIR R4 `Questionnaire` as JSON. What can't be used is told from it anew each time. */
  text: string;
};

/** One answer. A number, a date and text stand as they were typed; a coding's parts are empty where it has none. */
export type AnswerValue =
  | { type: 'boolean'; value: boolean }
  | { type: 'integer' | 'decimal' | 'date' | 'string'; value: string }
  | { type: 'coding'; system: string; version: string; code: string; display: string };

/** What was answered to one question, with the question's words as they were shown. */
export type Answered = {
  linkId: string;
  /** Which round of the repeating group it stands in, from 0; 0 outside one. */
  turn: number;
  words: string;
  values: AnswerValue[];
};

/** A sum as it was worked out here; its value is null where too few questions were answered. */
export type Score = {
  /** The item that the questionnaire keeps for it, or null where it keeps none. */
  linkId: string | null;
  /** What the questionnaire calls it; empty where it names none. */
  name: string;
  value: number | null;
  lowest: number;
  highest: number;
};

/** Answers to a clinic's questionnaire. In progress, values may be half typed. */
export type ResponseBody = {
  /** The record of the questionnaire; what it called itself then stands beside it. */
  questionnaire: string;
  title: string;
  url: string;
  version: string;
  status: 'in-progress' | 'completed';
  answers: Answered[];
  scores: Score[];
};

/** One setting; what each key holds is told in `settings.ts`. */
export type SettingBody = { key: string; value: unknown };

/** What each kind of record holds. */
export type Bodies = {
  'check-in': CheckInBody;
  experience: ExperienceBody;
  insight: InsightBody;
  practice: PracticeBody;
  decision: DecisionBody;
  letter: LetterBody;
  question: QuestionBody;
  moment: MomentBody;
  prompt: PromptBody;
  'retired-prompt': RetiredPromptBody;
  plan: PlanBody;
  report: ReportBody;
  questionnaire: QuestionnaireBody;
  response: ResponseBody;
  setting: SettingBody;
};

export type RecordKind = keyof Bodies;

/** Every kind, in the order in which an export lists them. */
export const recordKinds = [
  'check-in',
  'experience',
  'insight',
  'practice',
  'decision',
  'letter',
  'question',
  'moment',
  'prompt',
  'retired-prompt',
  'plan',
  'report',
  'questionnaire',
  'response',
  'setting',
] as const satisfies readonly RecordKind[];

/** What is the same for every record. */
export type Envelope<K extends RecordKind> = {
  /** UUID, or the fixed id of a kind of which there is one. */
  id: string;
  kind: K;
  /** The civil day on which the person lived it. */
  day: Day;
  /** The instant of the writing; never changed. */
  at: Instant;
  /** IANA name of the zone of the writing; never changed. */
  zone: string;
  /** Format version of the body. */
  v: number;
  stamp: Stamp;
};

/** A record that is there. */
export type Kept<K extends RecordKind> = Envelope<K> & { removed: null; body: Bodies[K] };

/** A record of any kind that is there. */
export type KeptRecord = { [K in RecordKind]: Kept<K> }[RecordKind];

/** A record that was removed less than thirty days ago: its words are still there and can be put back. */
export type Removed<K extends RecordKind> = Envelope<K> & { removed: Stamp; body: Bodies[K] };

/** What is left of a removed record after thirty days. */
export type Cleared<K extends RecordKind> = {
  id: string;
  kind: K;
  stamp: Stamp;
  removed: Stamp;
  body: null;
};

/** A row of the journal, whatever its state. */
export type JournalRecord<K extends RecordKind = RecordKind> = {
  [Kind in K]: Kept<Kind> | Removed<Kind> | Cleared<Kind>;
}[K];

export type CheckIn = Kept<'check-in'>;
export type Experience = Kept<'experience'>;
export type RemovedCheckIn = Removed<'check-in'>;

/** Format version that bodies are written in today, by kind. */
export const bodyVersions: Record<RecordKind, number> = {
  'check-in': 1,
  experience: 1,
  insight: 1,
  practice: 1,
  decision: 1,
  letter: 1,
  question: 1,
  moment: 1,
  prompt: 1,
  'retired-prompt': 1,
  plan: 1,
  report: 1,
  questionnaire: 1,
  response: 1,
  setting: 1,
};
