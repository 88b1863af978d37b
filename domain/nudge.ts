import { dayAfter, dayAt, daysBetween, weekdayOf, type Day } from './day';
import { daysApart } from './nudge-rhythm';
import { claimed, claimedAgain, mended, type NudgeState } from './nudge-state';
import { anHour, endOf, latest, momentOn, windowFrom, type NudgeWindow } from './nudge-window';
import type { NudgeSettings } from './settings';

/** All that a decision rests on. */
export type NudgeFacts = {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name of the zone the person is in. */
  zone: string;
  /** Hour 0–11 at which a day ends. */
  endOfDay: number;
  settings: NudgeSettings;
  /** Whether the browser and the system let us show notifications. */
  allowed: boolean;
  /** Whether somebody is at the device; true where the browser does not let us know. */
  present: boolean;
  /** Days that count as written: that of the last keeping, and those from today on that a check-in lies on. */
  written: readonly Day[];
  /** Days of experiences, planned or past. */
  experiences: readonly Day[];
  state: NudgeState;
};

/** What a decision needs beside what the journal knows. */
export type NudgeMoment = Pick<NudgeFacts, 'now' | 'zone' | 'allowed' | 'present'>;

/** Why it stands as it does today. Each has its words in `locales/` under `nudges.reason`. */
export const nudgeReasons = [
  'off',
  'noDays',
  /** Now is the time. */
  'due',
  /** It is time, and nobody is at the device. */
  'waiting',
  /** Today's time lies ahead. */
  'ahead',
  /** Today's has come, and was put off. */
  'later',
  'dayOff',
  'experience',
  'resting',
  'written',
  'refused',
  'nudged',
  /** So many went without an answer that they come less often. */
  'steppedBack',
  /** So many went without an answer that there are none before the person opens Afterglow. */
  'quiet',
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
  /** When to look again, in milliseconds since 1970; null when there is nothing to look for. */
  wakeAt: number | null;
  /** Whether today's nudge has come and still stands: it is taken away as soon as it does not. */
  standing: boolean;
  /** How nudges are shown as things are: the person's choice, or the dot where notifications cannot be. */
  by: { notification: boolean; dot: boolean };
  /** Whether what comes today is today's nudge once more, having been put off. */
  again: boolean;
  /** Whether today's nudge can be put off. */
  mayPutOff: boolean;
};

/** How far the next nudge is looked for, in days from the first on which it may come. */
const horizon = 366;

/** How long to wait before looking again, where nothing tells when to, in milliseconds. */
const quarterHour = 900_000;

type Rule = (day: Day, facts: NudgeFacts) => NudgeReason | null;

/** What keeps a whole day quiet whatever came before, the first that objects being the reason told. */
const rules: readonly Rule[] = [
  (day, { settings }) => (settings.days.includes(weekdayOf(day)) ? null : 'dayOff'),
  (day, { experiences }) => (experiences.includes(day) ? 'experience' : null),
  (day, { settings }) => (day < (settings.restUntil ?? '') ? 'resting' : null),
  (day, { written }) => (written.includes(day) ? 'written' : null),
];

/** What keeps a day quiet because of the nudges before it. */
const rulesOfRhythm: readonly Rule[] = [
  (day, { state }) => (state.refused === day ? 'refused' : null),
  (day, { state }) => (state.days.includes(day) ? 'nudged' : null),
  (day, facts) => {
    const days = daysUntilNext(facts);
    if (days === null) return 'quiet';
    const { last } = facts.state;
    // Daily is what the rule above and the sixteen hours see to.
    return days > 1 && last !== null && day < dayAfter(last, days) ? 'steppedBack' : null;
  },
];

function objection(list: readonly Rule[], day: Day, facts: NudgeFacts): NudgeReason | null {
  for (const rule of list) {
    const reason = rule(day, facts);
    if (reason !== null) return reason;
  }
  return null;
}

/** How many nudges in a row went without an answer. Writing on the day of the last one, or later, is an answer. */
function unansweredIn({ state, written }: NudgeFacts): number {
  const { last } = state;
  return last !== null && written.some((day) => day >= last) ? 0 : state.unanswered;
}

/** How many days after the last one the next may come: one where the rhythm stays; null for never. */
function daysUntilNext(facts: NudgeFacts): number | null {
  return facts.settings.ifUnanswered === 'stay' ? 1 : daysApart(unansweredIn(facts));
}

/** The window on a day that is today or later, or why there is none. */
function windowOn(day: Day, facts: NudgeFacts): NudgeWindow | NudgeReason {
  const reason = objection(rules, day, facts) ?? objection(rulesOfRhythm, day, facts);
  if (reason !== null) return reason;
  const { now, zone, endOfDay, settings, state } = facts;
  const moment = momentOn(day, settings.time, zone, endOfDay);
  if (moment === null) return 'noSuchTime';
  const window = windowFrom(moment, state.shownAt);
  if (now > window.closes || moment < (state.backAt ?? -Infinity)) return 'passed';
  if (window.opens > window.closes) return 'tooSoon';
  const opensThatDay = window.opens === moment || dayAt(window.opens, zone, endOfDay) === day;
  return opensThatDay ? window : 'tooSoon';
}

/** The window of today's nudge where it was put off and can still come once more; null otherwise. */
function windowAgain(today: Day, facts: NudgeFacts): NudgeWindow | null {
  const { state, now, zone, endOfDay } = facts;
  const { putOff } = state;
  if (state.last !== today || putOff === null || putOff.came) return null;
  if (objection(rules, today, facts) !== null) return null;
  const window = { opens: putOff.at, closes: putOff.at + latest };
  const comesToday = now <= window.closes && dayAt(window.opens, zone, endOfDay) === today;
  return comesToday ? window : null;
}

/** Whether today's nudge can still be put off: once, and only where an hour later it is still today. */
function mayPutOff(today: Day, { state, now, zone, endOfDay }: NudgeFacts): boolean {
  if (state.last !== today || state.putOff !== null || state.refused === today) return false;
  return dayAt(now + anHour, zone, endOfDay) === today;
}

function meansOf({ settings, allowed, state }: NudgeFacts): NudgeDecision['by'] {
  const notification = settings.shows !== 'dot' && allowed;
  const fallsBack = settings.shows === 'notification' && (!allowed || state.unshown);
  return { notification, dot: settings.shows !== 'notification' || fallsBack };
}

/** The first day after today on which a nudge comes if nothing changes. */
function nextAfter(today: Day, facts: NudgeFacts): NudgeDecision['next'] {
  const days = daysUntilNext(facts);
  if (days === null) return null;
  const { restUntil } = facts.settings;
  const rested = restUntil === null ? 1 : daysBetween(today, restUntil);
  const first = Math.max(1, rested);
  for (let ahead = first; ahead < first + horizon; ahead += 1) {
    const day = dayAfter(today, ahead);
    const window = windowOn(day, facts);
    if (typeof window !== 'string') return { day, at: window.opens };
  }
  return null;
}

/** Why there is no nudge on any day, or null. */
function silence({ settings }: NudgeFacts): NudgeReason | null {
  if (!settings.on) return 'off';
  return settings.days.length === 0 ? 'noDays' : null;
}

/**
 * Whether to nudge now, when to look again, which nudge comes next and why it stands so. Pure: the same facts give
 * the same answer, to the background that acts on it and to the page that tells of it.
 */
export function decide(given: NudgeFacts): NudgeDecision {
  const { now, zone, endOfDay } = given;
  const today = dayAt(now, zone, endOfDay);
  const facts = { ...given, state: mended(given.state, now, today) };
  const by = meansOf(facts);
  const silent = silence(facts);
  if (silent !== null) {
    const told = { standing: false, mayPutOff: false, again: false, by };
    return { act: 'off', today, reason: silent, next: null, wakeAt: null, ...told };
  }
  const { state } = facts;
  const standing = state.up && state.last === today && objection(rules, today, facts) === null;
  const putOff = windowAgain(today, facts);
  const told = { today, standing, by, mayPutOff: mayPutOff(today, facts), again: putOff !== null };

  const window = putOff ?? windowOn(today, facts);
  if (typeof window !== 'string') {
    const next = { day: today, at: window.opens };
    if (window.opens > now) {
      return { ...told, act: 'wait', reason: putOff ? 'later' : 'ahead', next, wakeAt: next.at };
    }
    return facts.settings.waitForMe && !facts.present
      ? { ...told, act: 'wait', reason: 'waiting', next, wakeAt: now + quarterHour }
      : { ...told, act: 'show', reason: 'due', next, wakeAt: now };
  }
  const next = nextAfter(today, facts);
  const reason = daysUntilNext(facts) === null ? 'quiet' : window;
  // What stands is taken away when its day ends, also where nothing comes after it.
  const ends = standing ? endOf(today, zone, endOfDay) : null;
  const first = earliest(next?.at ?? null, ends);
  // Where clocks go back over the end of a day, what is looked for may lie behind: never look without a pause.
  const wakeAt = first === null || first > now ? first : now + quarterHour;
  return { ...told, act: wakeAt === null ? 'off' : 'wait', reason, next, wakeAt };
}

function earliest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** What came of a claim: whether a nudge is now ours to show, and how things stand after it. */
export type NudgeClaim = { claimed: boolean; standing: NudgeDecision };

/** The state after looking: mended, and with the nudge claimed where it is time. The same object if nothing changed. */
export function claimIn(given: NudgeFacts): { claimed: boolean; state: NudgeState } {
  const { act, today, again } = decide(given);
  const state = mended(given.state, given.now, today);
  if (act !== 'show') return { claimed: false, state };
  if (again) return { claimed: true, state: claimedAgain(state, today, given.now) };
  const before = unansweredIn({ ...given, state });
  return { claimed: true, state: claimed(state, today, given.now, before) };
}
