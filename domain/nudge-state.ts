import type { Day } from './day';
import { daysApart, mostUnanswered } from './nudge-rhythm';
import { anHour } from './nudge-window';

/** A nudge that was put off: when (ms since 1970) it is to come once more, and whether it has. */
export type PutOff = { at: number; came: boolean };

/** What this device remembers of its nudges. Never exported, and never shown as a number. */
export type NudgeState = {
  /** The days that had their nudge, in the order in which they had it. */
  days: readonly Day[];
  /** The day of the last one, which the rhythm counts from; null before the first. */
  last: Day | null;
  /** Milliseconds since 1970 at which one was last shown; null before the first. */
  shownAt: number | null;
  /** How many in a row went without an answer, up to nine: then there are no more. */
  unanswered: number;
  /** Whether the last one is still on the screen or on the icon, as far as Afterglow knows. */
  up: boolean;
  /** Milliseconds since 1970 of the answer to the last one, while it can still be put off or refused; else null. */
  openedAt: number | null;
  putOff: PutOff | null;
  /** The day on which the person said: not today. */
  refused: Day | null;
  /** Whether the last one could not be shown as a notification. */
  unshown: boolean;
  /**
   * Milliseconds since 1970 at which an answer brought the first rhythm back; else null. A time of day that had passed
   * by then is not made up for: nobody is nudged for having opened Afterglow.
   */
  backAt: number | null;
};

/** Before the first nudge. */
export const noNudgeYet: NudgeState = {
  days: [],
  last: null,
  shownAt: null,
  unanswered: 0,
  up: false,
  openedAt: null,
  putOff: null,
  refused: null,
  unshown: false,
  backAt: null,
};

/** How many nudged days are remembered: enough for any travel, and for a clock that was wrong for a while. */
const remembered = 32;

/** What may be stored of an earlier version, with what it did not know yet. */
export function nudgeStateFrom(stored: Partial<NudgeState> | undefined): NudgeState {
  const state = { ...noNudgeYet, ...stored };
  return state.last === null ? { ...state, last: state.days.at(-1) ?? null } : state;
}

/**
 * The state once a day's nudge is claimed; written before it is shown, so that a crash costs one, never doubles it.
 * @param now milliseconds since 1970
 * @param unanswered how many in a row before this one went without an answer
 */
export function claimed(state: NudgeState, day: Day, now: number, unanswered: number): NudgeState {
  return {
    ...noNudgeYet,
    days: [...state.days, day].slice(-remembered),
    last: day,
    shownAt: now,
    unanswered: Math.min(unanswered + 1, mostUnanswered),
    up: true,
  };
}

/** The state once a nudge that was put off is claimed again. It is the same one: nothing is counted. */
export function claimedAgain(state: NudgeState, day: Day, now: number): NudgeState {
  const putOff = state.putOff && { ...state.putOff, came: true };
  // After a clock was set back, today may be another day than the one it was first claimed for.
  const days = state.days.includes(day) ? state.days : [...state.days, day].slice(-remembered);
  return { ...state, days, shownAt: now, up: true, openedAt: null, putOff, unshown: false };
}

/** The state once the person has opened Afterglow. The same object where there is nothing to note. */
export function answered(state: NudgeState, now: number): NudgeState {
  if (state.unanswered === 0 && !state.up) return state;
  const openedAt = state.up ? now : state.openedAt;
  const backAt = daysApart(state.unanswered) === 1 ? state.backAt : now;
  return { ...state, unanswered: 0, up: false, openedAt, backAt };
}

/** The state once the last nudge was put off by an hour. It can be put off once; after that nothing changes. */
export function putOff(state: NudgeState, today: Day, now: number): NudgeState {
  if (state.last !== today || state.putOff !== null || state.refused === today) return state;
  return { ...state, up: false, openedAt: null, putOff: { at: now + anHour, came: false } };
}

/** The state once the person has said "not today" to today's nudge, which is an answer. */
export function refused(state: NudgeState, today: Day): NudgeState {
  if (state.last !== today) return state;
  return { ...state, unanswered: 0, up: false, openedAt: null, putOff: null, refused: today };
}

/** The state once the browser would not show the last one. */
export function unshown(state: NudgeState): NudgeState {
  return state.unshown ? state : { ...state, unshown: true };
}

/**
 * The state with nothing in it that lies ahead of the clock: after the clock was set back, the sixteen hours, the
 * days of the rhythm and the hour of "later" count from when that is noticed, not from an instant that may be years
 * away. The same object where there is nothing to mend.
 */
export function mended(state: NudgeState, now: number, today: Day): NudgeState {
  const ahead = state.shownAt !== null && state.shownAt > now;
  const late = state.putOff !== null && !state.putOff.came && state.putOff.at > now + anHour;
  const soon = state.backAt !== null && state.backAt > now;
  if (!ahead && !late && !soon) return state;
  return {
    ...state,
    ...(ahead ? { shownAt: now, last: earlier(state.last, today) } : {}),
    ...(soon ? { backAt: now } : {}),
    ...(late ? { putOff: { at: now + anHour, came: false } } : {}),
  };
}

function earlier(day: Day | null, other: Day): Day | null {
  return day !== null && day > other ? other : day;
}
