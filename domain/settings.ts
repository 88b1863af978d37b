import { usualEndOfDay } from './day';

/** Where a person said they are when they first came. It only changes what is asked next. */
export type Start = 'ahead' | 'had' | 'writing';

export type NudgeSettings = {
  on: boolean;
  /** Clock time `HH:MM`, 24 hours. */
  time: string;
  /** Days of the week, 1 (Monday) to 7 (Sunday), in order. */
  days: number[];
};

/** What a person can choose. Only what was chosen is stored; the rest follows `usualSettings`. */
export type Settings = {
  /** Hour 0–11 at which a day ends. */
  endOfDay: number;
  theme: 'system' | 'light' | 'dark';
  spellChecking: boolean;
  /** ISO 3166 code of the country whose help lines are shown, or 'elsewhere'; null until chosen. Never detected. */
  country: string | null;
  singleKeys: boolean;
  hideCharts: boolean;
  lookBack: boolean;
  start: Start | null;
  nudge: NudgeSettings;
};

export const usualSettings: Settings = {
  endOfDay: usualEndOfDay,
  theme: 'system',
  spellChecking: true,
  country: null,
  singleKeys: false,
  hideCharts: false,
  lookBack: false,
  start: null,
  nudge: { on: false, time: '20:30', days: [1, 2, 3, 4, 5, 6, 7] },
};
