import { dayAfter, dayAt, type Day } from '../../domain/day';
import { noNudgeYet, type NudgeState } from '../../domain/nudge-state';
import { usualSettings, type NudgeSettings } from '../../domain/settings';
import { chanceFrom, type Chance } from './chance';

const minute = 60_000;
const hour = 60 * minute;
const fullDay = 24 * hour;

/** What happens in a history. Times are milliseconds of true time since its beginning. */
export type Event = { at: number } & (
  | { what: 'write' }
  | { what: 'open' }
  | { what: 'sleep' }
  | { what: 'wake' }
  | { what: 'close' }
  | { what: 'start' }
  /** Switched off and on in the browser: the alarms are gone, and no event tells of it. */
  | { what: 'switch' }
  | { what: 'update' }
  | { what: 'zone'; zone: string }
  | { what: 'clock'; by: number }
  | { what: 'settings'; change: Partial<NudgeSettings> }
  | { what: 'experience'; ahead: number }
  | { what: 'permission'; given: boolean }
  /** Whether the system shows the browser's notifications and says so, and whether showing one works. */
  | { what: 'system'; lets: boolean; shows: boolean }
  | { what: 'presence'; there: boolean }
  /** The worker is killed at its next work, before one of its calls outwards. */
  | { what: 'crash'; breath: number }
);

/** What a person does with a nudge that has come: how many milliseconds after it, and what. */
export type Reaction = { after: number; what: 'click' | 'put-off' | 'refused' };

export type History = {
  seed: number;
  /** Milliseconds since 1970 at which it begins, by a clock that is right. */
  start: number;
  zone: string;
  days: number;
  endOfDay: number;
  settings: NudgeSettings;
  experiences: Day[];
  state: NudgeState;
  events: Event[];
  /** What is done with the first nudge, the second and so on; null for nothing. */
  reactions: (Reaction | null)[];
  /** Whether alarms go by the clock on the wall (Chromium) or by time that has passed (Firefox). */
  byWall: boolean;
};

type Place = readonly [zone: string, ...dates: string[]];

/** Zones whose clocks do what clocks should not, and days on which they do it. */
const places: readonly [Place, ...Place[]] = [
  ['UTC', '2026-05-10'],
  ['Europe/London', '2026-03-26', '2026-10-22'],
  ['America/New_York', '2026-03-05', '2026-10-29'],
  ['America/St_Johns', '2026-03-05', '2010-11-03'],
  ['America/Havana', '2026-03-04', '2026-10-29'],
  ['Pacific/Apia', '2011-12-26', '2026-06-01'],
  ['Australia/Lord_Howe', '2026-04-01', '2026-09-30'],
  ['Pacific/Honolulu', '2026-05-10'],
  ['Pacific/Auckland', '2026-04-02', '2026-09-23'],
];

const times: readonly [string, ...string[]] = [
  ...(['20:30', '20:30', '21:00', '18:45', '07:00', '12:00', '23:30', '00:15'] as const),
  ...(['01:30', '02:00', '02:30', '03:00', '03:59', '04:00', '05:00', '22:10'] as const),
];

const week = [1, 2, 3, 4, 5, 6, 7];

function settingsBy(chance: Chance): NudgeSettings {
  const some = week.filter(() => chance.hits(0.5));
  return {
    ...usualSettings.nudge,
    on: chance.hits(0.96),
    time: chance.oneOf(times),
    days: chance.hits(0.7) ? week : some,
    ifUnanswered: chance.hits(0.75) ? 'step-back' : 'stay',
    shows: chance.oneOf(['notification', 'notification', 'dot', 'both']),
    waitForMe: chance.hits(0.15),
  };
}

/** How often each thing happens in a history, on a day. Most histories have only some of it. */
function temperOf(chance: Chance) {
  const rate = (share: number, most: number) => (chance.hits(share) ? chance.share() * most : 0);
  return {
    writes: rate(0.5, 0.7),
    opens: rate(0.5, 0.6),
    naps: rate(0.5, 2),
    closes: rate(0.4, 1),
    travels: rate(0.25, 0.6),
    clocks: rate(0.2, 0.5),
    changes: rate(0.3, 0.4),
    crashes: rate(0.3, 2),
    switches: rate(0.3, 0.5),
    away: rate(0.4, 3),
    permissions: rate(0.2, 0.5),
    experiences: rate(0.15, 0.2),
  };
}

function settingsChange(chance: Chance, today: Day): Partial<NudgeSettings> {
  const { time, days, ifUnanswered, shows, waitForMe } = settingsBy(chance);
  return chance.oneOf<Partial<NudgeSettings>>([
    { time },
    { time },
    { days },
    { ifUnanswered },
    { shows },
    { waitForMe },
    { restUntil: chance.hits(0.3) ? null : dayAfter(today, chance.whole(0, 6)) },
    { on: false },
    { on: true },
  ]);
}

/** Leaps of a year are for short histories: in long ones the same dates would come round for good reason. */
function clockChange(chance: Chance, days: number): number {
  const far = chance.hits(0.08) && days <= 14 ? 300 * fullDay : 50 * hour;
  const near = chance.hits(0.5) ? 3 * hour : far;
  return Math.round((chance.share() * 2 - 1) * near);
}

function eventsBy(chance: Chance, days: number, start: number, zone: string, endOfDay: number) {
  const temper = temperOf(chance);
  const events: Event[] = [];
  for (let index = 0; index < days; index += 1) {
    const moment = () => index * fullDay + Math.floor(chance.share() * fullDay);
    const times = (rate: number, make: (at: number) => Event[]) => {
      for (let left = rate; left > 0; left -= 1) {
        if (chance.hits(Math.min(1, left))) events.push(...make(moment()));
      }
    };
    const today = dayAt(start + index * fullDay, zone, endOfDay);
    times(temper.writes, (at) => [{ at, what: 'write' }]);
    times(temper.opens, (at) => [{ at, what: 'open' }]);
    times(temper.naps, (at) => [
      { at, what: 'sleep' },
      { at: at + Math.floor(chance.share() * 12 * hour), what: 'wake' },
    ]);
    times(temper.closes, (at) => [
      { at, what: 'close' },
      { at: at + Math.floor(chance.share() * 14 * hour), what: 'start' },
    ]);
    times(temper.travels, (at) => [{ at, what: 'zone', zone: chance.oneOf(places)[0] }]);
    times(temper.clocks, (at) => [{ at, what: 'clock', by: clockChange(chance, days) }]);
    times(temper.changes, (at) => [
      { at, what: 'settings', change: settingsChange(chance, today) },
    ]);
    times(temper.crashes, (at) => [{ at, what: 'crash', breath: chance.whole(0, 24) }]);
    times(temper.switches, (at) => [{ at, what: chance.hits(0.5) ? 'switch' : 'update' }]);
    times(temper.away, (at) => [
      { at, what: 'presence', there: false },
      { at: at + Math.floor(chance.share() * 6 * hour), what: 'presence', there: true },
    ]);
    times(temper.permissions, (at) => [{ at, what: 'permission', given: chance.hits(0.5) }]);
    times(temper.permissions, (at) => [
      { at, what: 'system', lets: chance.hits(0.7), shows: chance.hits(0.7) },
    ]);
    times(temper.experiences, (at) => [{ at, what: 'experience', ahead: chance.whole(0, 3) }]);
  }
  return events.toSorted((one, other) => one.at - other.at);
}

/** What was before: mostly nothing, else some nudges that went unanswered, the last one a few days ago. */
function stateBy(chance: Chance, today: Day, start: number): NudgeState {
  if (chance.hits(0.5)) return noNudgeYet;
  const ago = chance.whole(1, 8);
  const last = dayAfter(today, -ago);
  const shownAt = start - ago * fullDay;
  return { ...noNudgeYet, days: [last], last, shownAt, unanswered: chance.whole(0, 9), up: true };
}

/** A history, the same for the same seed. */
export function historyFrom(seed: number, least: number, most: number): History {
  const chance = chanceFrom(seed);
  const [zone, ...dates] = chance.oneOf(places);
  const date = dates[chance.whole(0, dates.length - 1)] ?? '2026-05-10';
  // More short ones than long ones: what goes wrong goes wrong around a change.
  const days = least + Math.floor(chance.share() ** 2 * (most - least + 1));
  const endOfDay = chance.hits(0.6) ? 4 : chance.whole(0, 11);
  const start = Date.parse(`${date}T00:00Z`) + chance.whole(0, 47) * (hour / 2);
  const today = dayAt(start, zone, endOfDay);
  const reacts = chance.share();
  return {
    seed,
    start,
    zone,
    days,
    endOfDay,
    settings: settingsBy(chance),
    experiences: chance.hits(0.2) ? [dayAfter(today, chance.whole(0, days))] : [],
    state: stateBy(chance, today, start),
    events: eventsBy(chance, days, start, zone, endOfDay),
    reactions: Array.from({ length: 20 }, () =>
      chance.hits(reacts)
        ? {
            after: Math.floor(chance.share() ** 3 * 20 * hour),
            what: chance.oneOf(['click', 'put-off', 'put-off', 'refused'] as const),
          }
        : null,
    ),
    byWall: chance.hits(0.5),
  };
}
