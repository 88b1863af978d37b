import type { LineSettings } from './own-lines';
import { usualEndOfDay, type Day } from './day';

/** Where a person said they are when they first came. It only changes what is asked next. */
export type Start = 'ahead' | 'had' | 'writing';

export type NudgeSettings = {
  on: boolean;
  /** Clock time `HH:MM`, 24 hours. */
  time: string;
  /** Days of the week, 1 (Monday) to 7 (Sunday), in order. */
  days: number[];
  /** What it says: nothing about the subject, the words of the practice that is due, or `words`. */
  says: 'discreet' | 'practice' | 'own';
  /** The person's own words, at most sixty characters. */
  words: string;
  /** Whether nudges come less and less often while none is answered. */
  ifUnanswered: 'step-back' | 'stay';
  /** The first day on which nudges may come again, or null. */
  restUntil: Day | null;
  /** As a notification, as a dot on the icon, or as both. Where notifications are not allowed it is the dot. */
  shows: 'notification' | 'dot' | 'both';
  /** Whether it waits until somebody is at the device, where the browser lets us know. */
  waitForMe: boolean;
};

/** The papers that a page for the guide can be printed on. */
export const paperSizes = ['a4', 'letter'] as const;

export type PaperSize = (typeof paperSizes)[number];

export type ReportSettings = {
  /** For whom the page is; null for the guide that the latest experience names. */
  forWhom: string | null;
  /** From whom; empty for nobody's name. */
  name: string;
  size: PaperSize;
};

/** What a person can choose. Only what was chosen is stored; the rest follows `usualSettings`. */
export type Settings = {
  /** Hour 0–11 at which a day ends. */
  endOfDay: number;
  theme: 'system' | 'light' | 'dark';
  spellChecking: boolean;
  /** ISO 3166 code of the country whose help lines are shown, or 'elsewhere'; null until chosen. Never detected. */
  country: string | null;
  /** Whether single letters are shortcuts: on, until somebody turns them off. */
  singleKeys: boolean;
  hideCharts: boolean;
  /** Whether History shows what was written a while ago; whether the popup does, after keeping; and hard days too. */
  lookBack: boolean;
  lookBackInPopup: boolean;
  lookBackHard: boolean;
  start: Start | null;
  /** Help lines of the person's own, and which of ours are hidden. */
  lines: LineSettings;
  nudge: NudgeSettings;
  report: ReportSettings;
};

export const usualSettings: Settings = {
  endOfDay: usualEndOfDay,
  theme: 'system',
  spellChecking: true,
  country: null,
  singleKeys: true,
  hideCharts: false,
  lookBack: true,
  lookBackInPopup: false,
  lookBackHard: false,
  start: null,
  lines: { own: [], hidden: [] },
  nudge: {
    on: false,
    time: '20:30',
    days: [1, 2, 3, 4, 5, 6, 7],
    says: 'discreet',
    words: '',
    ifUnanswered: 'step-back',
    restUntil: null,
    shows: 'notification',
    waitForMe: false,
  },
  report: { forWhom: null, name: '', size: 'a4' },
};
