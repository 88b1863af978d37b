import type { NudgeJournal } from '../../background/nudge-journal';
import { claimed, decide, mended, type NudgeFacts } from '../../domain/nudge';
import { done } from '../../domain/result';
import { facts } from './nudge-world';

type Alarm = { name: string; scheduledTime: number; periodInMinutes?: number };
type Listener = (...told: unknown[]) => unknown;

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
  const notifications = new Set<string>();
  const tabs: string[] = [];
  const shown: number[] = [];
  const told = {
    alarm: event(),
    started: event(),
    installed: event(),
    clicked: event(),
    added: event(),
    removed: event(),
  };
  const world = {
    alarms,
    notifications,
    tabs,
    shown,
    told,
    /** What holds now: the clock, the journal, the permission. */
    known: facts(change),
    /** How many calls the worker still lives for. */
    breath: Infinity,
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

  const notificationsApi = {
    onClicked: told.clicked,
    clear: (id: string) => call(() => notifications.delete(id)),
    create: (id: string) =>
      call(() => {
        notifications.add(id);
        shown.push(world.known.now);
        world.onShown();
      }),
  };
  const browser = {
    runtime: {
      getURL: (path: string) => `extension:/${path}`,
      onStartup: told.started,
      onInstalled: told.installed,
    },
    alarms: {
      onAlarm: told.alarm,
      get: (name: string) => call(() => alarms.get(name)),
      clear: (name: string) => call(() => alarms.delete(name)),
      create: (name: string, info: { when?: number; periodInMinutes?: number }) => {
        world.made += 1;
        const scheduledTime = info.when ?? world.known.now + Number(info.periodInMinutes) * 60_000;
        const { periodInMinutes } = info;
        alarms.set(name, {
          name,
          scheduledTime,
          ...(periodInMinutes === undefined ? {} : { periodInMinutes }),
        });
      },
    },
    get notifications() {
      return world.known.allowed ? notificationsApi : undefined;
    },
    permissions: {
      onAdded: told.added,
      onRemoved: told.removed,
      contains: () => call(() => world.known.allowed),
    },
    tabs: {
      query: () => call(() => []),
      create: ({ url }: { url: string }) => call(() => tabs.push(url)),
    },
  };

  /** The journal as the worker reaches it. A claim is one transaction: all of it, or nothing. */
  const journal: NudgeJournal = {
    claim: (moment) =>
      call(() => {
        const now = { ...world.known, ...moment };
        const { act, today } = decide(now);
        const state =
          act === 'show' ? claimed(now.state, today, now.now) : mended(now.state, now.now);
        world.known = { ...world.known, state };
        return done({ claimed: act === 'show', standing: decide({ ...now, state }) });
      }),
    standing: (moment) => call(() => done(decide({ ...world.known, ...moment }))),
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
