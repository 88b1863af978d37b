import type { NudgeJournal } from '../../background/nudge-journal';
import { claimIn, decide, type NudgeFacts } from '../../domain/nudge';
import { answered, mended, putOff, refused, unshown } from '../../domain/nudge-state';
import { nudgeWordsFor } from '../../domain/nudge-words';
import { done } from '../../domain/result';
import { dayAt } from '../../domain/day';
import { facts } from './nudge-world';

type Alarm = {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
  /** When it was made, by the clock and by true time. */
  made: { clock: number; passed: number };
};
type Listener = (...told: unknown[]) => unknown;

/** A notification as it was handed to the browser. */
type Notification = { title: string; message: string; iconUrl: string; buttons?: unknown[] };

/** The worker was killed: what it was about to do never happens. */
export class Killed extends Error {}

/** One event of the browser, with the listeners of the worker that lives now. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    forget: () => listeners.clear(),
    count: () => listeners.size,
    tell: (...told: unknown[]) => Promise.all([...listeners].map((listener) => listener(...told))),
  };
}

/**
 * A browser that outlives its worker: alarms, notifications, tabs and the journal stay, while the worker may be
 * killed before any of its calls outwards.
 */
export function backgroundWorld(change: Partial<NudgeFacts> = {}) {
  const alarms = new Map<string, Alarm>();
  const notifications = new Map<string, Notification>();
  const tabs: string[] = [];
  const shown: number[] = [];
  const told = {
    alarm: event(),
    started: event(),
    installed: event(),
    clicked: event(),
    pressed: event(),
    presence: event(),
    added: event(),
    removed: event(),
  };
  const world = {
    alarms,
    notifications,
    tabs,
    shown,
    told,
    /** What holds now: the clock and the journal. */
    known: facts(change),
    /** The words of the practice that is due. */
    practice: null as string | null,
    /** What the person has given leave for. */
    may: { notifications: true, idle: false },
    /** What the browser can do: Firefox has no buttons and tells nothing of the system. */
    can: { buttons: true },
    /** Whether the system lets the browser show notifications, and whether showing one works. */
    system: { lets: true, shows: true },
    somebody: true,
    badge: '',
    /** How many calls the worker still lives for. */
    breath: Infinity,
    /** True time since the beginning, in milliseconds. */
    passed: 0,
    /** How many nudges were claimed. */
    claims: 0,
    /** How many alarms were made. */
    made: 0,
    /** Called after a notification appeared, before its promise settles. */
    onShown: () => {},
    /** The worker that lived is gone, and with it its listeners. */
    loseWorker() {
      for (const one of Object.values(told)) one.forget();
    },
  };

  async function call<T>(work: () => T): Promise<T> {
    await Promise.resolve();
    if (world.breath <= 0) throw new Killed();
    world.breath -= 1;
    return work();
  }

  const everywhere = {
    onClicked: told.clicked,
    // Firefox has this event, and throws on buttons.
    onButtonClicked: told.pressed,
    clear: (id: string) => call(() => notifications.delete(id)),
    create: (id: string, notification: Notification) =>
      call(() => {
        if (!world.system.shows) throw new Error('cannot be shown');
        if (notification.buttons && !world.can.buttons) throw new Error('unexpected property');
        notifications.set(id, notification);
        shown.push(world.known.now);
        world.onShown();
      }),
  };
  const onlyChromium = {
    update: () => call(() => true),
    getPermissionLevel: () => call(() => (world.system.lets ? 'granted' : 'denied')),
  };
  const browser = {
    runtime: {
      getURL: (path: string) => `extension:/${path}`,
      onStartup: told.started,
      onInstalled: told.installed,
    },
    action: {
      getBadgeText: () => call(() => world.badge),
      setBadgeBackgroundColor: () => call(() => undefined),
      setBadgeText: ({ text }: { text: string }) =>
        call(() => {
          world.badge = text;
        }),
      setTitle: () => call(() => undefined),
    },
    alarms: {
      onAlarm: told.alarm,
      get: (name: string) => call(() => alarms.get(name)),
      clear: (name: string) => call(() => alarms.delete(name)),
      create: (name: string, info: { when?: number; periodInMinutes?: number }) =>
        call(() => {
          world.made += 1;
          const { periodInMinutes } = info;
          const period = Number(periodInMinutes) * 60_000;
          const scheduledTime = info.when ?? world.known.now + period;
          const repeated = periodInMinutes === undefined ? {} : { periodInMinutes };
          const made = { clock: world.known.now, passed: world.passed };
          alarms.set(name, { name, scheduledTime, made, ...repeated });
        }),
    },
    get notifications() {
      if (!world.may.notifications) return undefined;
      return world.can.buttons ? { ...everywhere, ...onlyChromium } : everywhere;
    },
    get idle() {
      if (!world.may.idle) return undefined;
      return {
        onStateChanged: told.presence,
        setDetectionInterval: () => undefined,
        queryState: () => call(() => (world.somebody ? 'active' : 'idle')),
      };
    },
    permissions: {
      onAdded: told.added,
      onRemoved: told.removed,
      contains: ({ permissions: [name] }: { permissions: ('notifications' | 'idle')[] }) =>
        call(() => name !== undefined && world.may[name]),
    },
    tabs: {
      query: () => call(() => []),
      create: ({ url }: { url: string }) => call(() => tabs.push(url)),
    },
  };

  /** The journal as the worker reaches it. Each question is one transaction: all of it, or nothing. */
  const journal: NudgeJournal = {
    claim: (moment) =>
      call(() => {
        const now = { ...world.known, ...moment };
        const { claimed, state } = claimIn(now);
        if (claimed) world.claims += 1;
        world.known = { ...world.known, state };
        return done({ claimed, standing: decide({ ...now, state }) });
      }),
    note: (act, moment) =>
      call(() => {
        const given = { ...world.known, ...moment };
        const today = dayAt(given.now, given.zone, given.endOfDay);
        const now = { ...given, state: mended(given.state, given.now, today) };
        const state = {
          opened: () => answered(now.state, now.now),
          'put-off': () => putOff(now.state, today, now.now),
          refused: () => refused(now.state, today),
          unshown: () => unshown(now.state),
        }[act]();
        world.known = { ...world.known, state };
        return done(decide({ ...now, state }));
      }),
    standing: (moment) => call(() => done(decide({ ...world.known, ...moment }))),
    words: () => call(() => done(nudgeWordsFor(world.known.settings, world.practice))),
    isEmpty: () => call(() => done(world.known.written.length === 0)),
  };

  let queue: Promise<unknown> = Promise.resolve();
  /** Locks as the browser has them: one after the other, let go when their holder is done or gone. */
  const locks = {
    request: <T>(_name: string, work: () => Promise<T>): Promise<T> => {
      const turn = queue.then(work);
      queue = turn.catch(() => undefined);
      return turn;
    },
  };

  return Object.assign(world, { browser, journal, locks });
}
