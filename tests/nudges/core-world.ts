import { claimIn, decide, type NudgeFacts } from '../../domain/nudge';
import { answered, mended, putOff, refused } from '../../domain/nudge-state';
import type { Event, History } from './history';
import { Judge, type Now } from './judge';
import { lookAtTimes, lookThrough } from './log';

const hour = 3_600_000;
const fullDay = 24 * hour;

/** What came of a history. */
export type Lived = { nudges: number; wakes: number };

/**
 * Lives through a history with nothing but the pure core: wakes when a decision asks for it and once an hour, decides,
 * and keeps the state. A judge who is told what happens objects to whatever is against the rules.
 */
export function liveWithCore(history: History): Lived {
  const judge = new Judge(history);
  const queue: Event[] = [...history.events];
  const reactions = [...history.reactions];
  const { endOfDay, days } = history;
  let { zone, state } = history;
  let [passed, offset, wakes] = [0, 0, 0];
  let [running, awake] = [true, true];
  let [alarm, tick]: [number | null, number | null] = [null, null];
  let pending: Event[] = [];

  const now = (): Now => ({ passed, clock: history.start + passed + offset, zone });
  function facts(): NudgeFacts {
    const { experiences, settings, present } = judge;
    const allowed = true;
    const written = judge.written(now());
    const known = { zone, endOfDay, settings, experiences, written, present, allowed };
    return { ...known, now: now().clock, state };
  }
  function look(): void {
    wakes += 1;
    judge.beforeLook(now());
    const claim = claimIn(facts());
    state = claim.state;
    const told = decide(facts());
    judge.looked(now(), claim.claimed, told);
    alarm = told.wakeAt;
    tick = told.wakeAt === null ? null : (tick ?? passed + hour);
    if (!claim.claimed) return;
    const reaction = reactions.shift();
    if (!reaction) return;
    const at = passed + reaction.after;
    const react = { at, what: reaction.what === 'click' ? 'open' : 'write' } as Event;
    if (reaction.what === 'click') pending.push(react);
    else acts.push({ at, what: reaction.what });
  }
  const acts: { at: number; what: 'put-off' | 'refused' }[] = [];
  function act(what: 'put-off' | 'refused'): void {
    judge.pressed(what, now());
    const { now: clock } = facts();
    const { today } = decide(facts());
    state = mended(state, clock, today);
    state = what === 'refused' ? refused(state, today) : putOff(state, today, clock);
    judge.disturbed();
    look();
  }
  function open(): void {
    judge.opened(now());
    const { now: clock } = facts();
    state = answered(mended(state, clock, decide(facts()).today), clock);
    const told = decide(facts());
    judge.agrees(now(), told);
    judge.disturbed();
    alarm = told.wakeAt;
    tick ??= passed;
  }
  function happen(event: Event): void {
    switch (event.what) {
      case 'write':
        open();
        judge.wrote(now());
        alarm = decide(facts()).wakeAt;
        break;
      case 'open':
        open();
        break;
      case 'sleep':
        awake = false;
        break;
      case 'wake':
        awake = true;
        judge.disturbed();
        if (running) look();
        return;
      case 'close':
        running = false;
        break;
      case 'start':
        running = true;
        judge.disturbed();
        if (awake) look();
        return;
      case 'zone':
        ({ zone } = event);
        break;
      case 'clock':
        offset += event.by;
        break;
      case 'settings':
        open();
        judge.settings = { ...judge.settings, ...event.change };
        alarm = decide(facts()).wakeAt;
        break;
      case 'experience':
        open();
        judge.experiences.push(
          judge.today({ ...now(), clock: now().clock + event.ahead * fullDay }),
        );
        break;
      case 'presence':
        judge.present = event.there;
        judge.disturbed();
        if (running && awake && event.there) look();
        return;
      default:
        break;
    }
    judge.disturbed();
  }

  look();
  const end = days * fullDay;
  let [before, restless] = [-1, 0];
  for (;;) {
    const wake = running && awake ? nextWake() : Infinity;
    const event = queue[0];
    const late = pending[0];
    const choice = acts[0];
    const at = Math.min(wake, event?.at ?? Infinity, late?.at ?? Infinity, choice?.at ?? Infinity);
    if (at >= end) break;
    passed = Math.max(passed, at);
    if (choice?.at === at) {
      acts.shift();
      if (running && awake) act(choice.what);
    } else if (late?.at === at) {
      pending = pending.slice(1);
      if (running && awake) open();
    } else if (event?.at === at) {
      queue.shift();
      const asks = ['write', 'open', 'settings', 'experience'].includes(event.what);
      if (!asks || (running && awake)) happen(event);
    } else {
      if (tick !== null && tick <= passed) tick = passed + hour;
      restless = passed === before ? restless + 1 : 0;
      before = passed;
      if (restless > 9) judge.wrong('does not rest', now());
      look();
    }
  }
  lookThrough(history, judge.nudges);
  if (!history.events.some(({ what }) => what === 'settings')) lookAtTimes(history, judge.nudges);
  return { nudges: judge.nudges.length, wakes };

  function nextWake(): number {
    // By the clock on the wall, as Chromium has it: an alarm that lies behind goes off at once.
    const ofAlarm = alarm === null ? Infinity : alarm - history.start - offset;
    return Math.max(passed, Math.min(ofAlarm, tick ?? Infinity));
  }
}
