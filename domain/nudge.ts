import { dayAfter, dayAt, weekdayOf, type Day } from './day';
import { momentOn, windowFrom, type NudgeWindow } from './nudge-window';
import type { NudgeSettings } from './settings';

/** What this device remembers of its nudges. */
export type NudgeState = {
  /** The days that had their nudge, in the order in which they had it. */
  days: readonly Day[];
  /** Milliseconds since 1970 of the last one; null before the first. */
  shownAt: number | null;
};

/** Before the first nudge. */
export const noNudgeYet: NudgeState = { days: [], shownAt: null };

/** All that a decision rests on. */
export type NudgeFacts = {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name of the zone the person is in. */
  zone: string;
  /** Hour 0–11 at which a day ends. */
  endOfDay: number;
  settings: NudgeSettings;
  /** Whether the browser lets us show notifications. */
  allowed: boolean;
  /** Days that count as written, from today on. */
  written: readonly Day[];
  /** Days of experiences, planned or past. */
  experiences: readonly Day[];
  state: NudgeState;
};

/** What a decision needs beside what the journal knows. */
export type NudgeMoment = Pick<NudgeFacts, 'now' | 'zone' | 'allowed'>;

/** Why it stands as it does today. Each has its words in `locales/` under `nudges.reason`. */
export const nudgeReasons = [
  'off',
  'notAllowed',
  'noDays',
  /** Now is the time. */
  'due',
  /** Today's time lies ahead. */
  'ahead',
  'dayOff',
  'experience',
  'written',
  'nudged',
  'tooSoon',
  'passed',
  /** The clocks skip the chosen time, and nothing of the day is left after it. */
  'noSuchTime',
] as const;

export type NudgeReason = (typeof nudgeReasons)[number];

export type NudgeDecision = {
  /** `show`: claim it, then show it. `wait`: nothing now. `off`: nothing until something changes. */
  act: 'show' | 'wait' | 'off';
  /** The civil day it is now. */
  today: Day;
  reason: NudgeReason;
  /** The nudge that comes next if nothing changes: its day, and the instant (ms) from which it may come. */
  next: { day: Day; at: number } | null;
  /** When to look again, in milliseconds since 1970; null when off. */
  wakeAt: number | null;
};

/** How far ahead the next nudge is looked for, in days. */
const horizon = 366;

/** How many nudged days are remembered: enough for any travel, and for a clock that was wrong for a while. */
const remembered = 32;

type Rule = (day: Day, facts: NudgeFacts) => NudgeReason | null;

/** What keeps a whole day quiet, the first that objects being the reason told. */
const rules: readonly Rule[] = [
  (day, { settings }) => (settings.days.includes(weekdayOf(day)) ? null : 'dayOff'),
  (day, { experiences }) => (experiences.includes(day) ? 'experience' : null),
  (day, { written }) => (written.includes(day) ? 'written' : null),
  (day, { state }) => (state.days.includes(day) ? 'nudged' : null),
];

/** Why there is no nudge on any day, or null. */
function silence({ settings, allowed }: NudgeFacts): NudgeReason | null {
  if (!settings.on) return 'off';
  if (!allowed) return 'notAllowed';
  return settings.days.length === 0 ? 'noDays' : null;
}

/** The window on a day that is today or later, or why there is none. */
function windowOn(day: Day, facts: NudgeFacts): NudgeWindow | NudgeReason {
  for (const rule of rules) {
    const reason = rule(day, facts);
    if (reason !== null) return reason;
  }
  const { now, zone, endOfDay, settings } = facts;
  const moment = momentOn(day, settings.time, zone, endOfDay);
  if (moment === null) return 'noSuchTime';
  const window = windowFrom(moment, shownBy(facts.state, now));
  if (now > window.closes) return 'passed';
  const opensThatDay = dayAt(window.opens, zone, endOfDay) === day;
  return window.opens > window.closes || !opensThatDay ? 'tooSoon' : window;
}

/** When the last nudge was shown; one that lies ahead of a clock set back counts as shown just now. */
function shownBy({ shownAt }: NudgeState, now: number): number | null {
  return shownAt === null ? null : Math.min(shownAt, now);
}

/**
 * Whether to nudge now, when to look again, which nudge comes next and why it stands so. Pure: the same facts give
 * the same answer, to the background that acts on it and to the page that tells of it.
 */
export function decide(facts: NudgeFacts): NudgeDecision {
  const today = dayAt(facts.now, facts.zone, facts.endOfDay);
  const silent = silence(facts);
  if (silent !== null) return { act: 'off', today, reason: silent, next: null, wakeAt: null };

  const window = windowOn(today, facts);
  if (typeof window !== 'string') {
    const next = { day: today, at: window.opens };
    return window.opens <= facts.now
      ? { act: 'show', today, reason: 'due', next, wakeAt: facts.now }
      : { act: 'wait', today, reason: 'ahead', next, wakeAt: window.opens };
  }
  for (let ahead = 1; ahead <= horizon; ahead += 1) {
    const day = dayAfter(today, ahead);
    const later = windowOn(day, facts);
    if (typeof later === 'string') continue;
    const next = { day, at: later.opens };
    return { act: 'wait', today, reason: window, next, wakeAt: later.opens };
  }
  return { act: 'off', today, reason: window, next: null, wakeAt: null };
}

/** What came of a claim: whether the nudge is now ours to show, and how things stand after it. */
export type NudgeClaim = { claimed: boolean; standing: NudgeDecision };

/** The state once a nudge is claimed for a day; written before it is shown, so that a crash costs one, never doubles it. */
export function claimed(state: NudgeState, day: Day, now: number): NudgeState {
  return { ...state, days: [...state.days, day].slice(-remembered), shownAt: now };
}

/**
 * The state with nothing in it that lies ahead of the clock: after the clock was set back, the sixteen hours count
 * from when that is noticed, not from an instant that may be years away. The same object where there is nothing to mend.
 */
export function mended(state: NudgeState, now: number): NudgeState {
  return state.shownAt !== null && state.shownAt > now ? { ...state, shownAt: now } : state;
}
