import { settleNudge } from '../../background/nudging';
import { watch } from '../../background/watch';
import { decide } from '../../domain/nudge';
import { alone } from '../../platform/locks';
import { nudgeMoment, standBy } from '../../platform/nudging';
import { backgroundWorld, Killed } from '../unit/background-world';
import type { Lived } from './core-world';
import type { Event, History } from './history';
import { Judge, type Now } from './judge';
import { lookAtTimes, lookThrough } from './log';

const minute = 60_000;
const hour = 60 * minute;
const fullDay = 24 * hour;

/** The most that the worker may be woken by alarms on a day, less the eight times at which it looks after the journal. */
const mostWakes = 50 - 8;

export type World = ReturnType<typeof backgroundWorld>;

/** Lets go of everything that waits only for its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Lives through a history with the background's own code in a browser that is made up: its alarms go off, it is
 * closed and forgets them, its worker is killed before any of its calls outwards. The same judge objects.
 */
export async function liveInBrowser(
  history: History,
  here: (world: World) => void,
): Promise<Lived> {
  const judge = new Judge(history);
  const world = backgroundWorld({
    zone: history.zone,
    now: history.start,
    endOfDay: history.endOfDay,
    settings: history.settings,
    experiences: judge.experiences,
    state: history.state,
  });
  here(world);
  world.can.buttons = history.byWall;
  world.may.idle = true;
  const queue: Event[] = [...history.events];
  const reactions = [...history.reactions];
  let acts: { at: number; what: 'click' | 'put-off' | 'refused' }[] = [];
  let [passed, offset, wakes, dayWakes, dayBegun] = [0, 0, 0, 0, 0];
  let [running, awake, alive] = [true, true, false];
  let breath: number | null = null;
  const now = (): Now => ({
    passed,
    clock: history.start + passed + offset,
    zone: world.known.zone,
  });
  function setTime(to: number): void {
    passed = to;
    world.passed = to;
    world.known = { ...world.known, now: now().clock, written: judge.written(now()) };
  }
  function decision() {
    const { may, system, somebody } = world;
    const allowed = may.notifications && system.lets;
    const present = !may.idle || somebody;
    return decide({ ...world.known, allowed, present });
  }

  /** The worker does something; it is judged by what came of it. */
  async function look(work: () => Promise<unknown>): Promise<void> {
    judge.present = world.somebody;
    judge.beforeLook(now());
    const claims = world.claims;
    const shownBefore = world.shown.length;
    const killed = await lived(work);
    const claimed = world.claims > claims;
    if (world.claims > claims + 1) judge.wrong('claimed twice', now());
    if (world.shown.length > shownBefore + 1) judge.wrong('shown twice', now());
    if (world.shown.length > shownBefore && !claimed) judge.wrong('shown unclaimed', now());
    if (killed) {
      // What was claimed and not seen is lost; nothing more can be asked of a worker that is dead.
      if (claimed) judge.lost(now());
      judge.disturbed();
      return;
    }
    judge.looked(now(), claimed, decision());
    if (claimed) seen(shownBefore);
    if (claimed) react();
  }

  /** A nudge that came can be seen, as a notification or as a dot, by the person's choice and the browser's leave. */
  function seen(shownBefore: number): void {
    const { shows } = world.known.settings;
    const mayShow = world.may.notifications && (world.system.lets || !world.can.buttons);
    const notified = world.shown.length > shownBefore;
    if (notified !== (mayShow && shows !== 'dot' && world.system.shows))
      judge.wrong('shown', now());
    if ((world.badge !== '') !== (shows !== 'notification' || !notified)) judge.wrong('dot', now());
  }

  /** Does it, and says whether the worker was killed meanwhile. */
  async function lived(work: () => Promise<unknown>): Promise<boolean> {
    if (breath === null) {
      await work();
      await alone('nudge', () => Promise.resolve());
      return false;
    }
    world.breath = breath;
    breath = null;
    let killed = false;
    await settleNudge(world.journal).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
      killed = true;
    });
    killed ||= world.breath === 0;
    world.breath = Infinity;
    return killed;
  }

  function react(): void {
    const reaction = reactions.shift();
    if (reaction) acts.push({ at: passed + reaction.after, what: reaction.what });
    acts = acts.toSorted((one, other) => one.at - other.at);
  }

  function startWorker(): Promise<void> {
    world.loseWorker();
    alive = true;
    watch(world.journal);
    return alone('nudge', () => Promise.resolve());
  }

  /** A page of Afterglow is opened or written in, as it does it: noted, and everything brought in line. */
  async function page(): Promise<void> {
    judge.opened(now());
    judge.disturbed();
    await noteOpened();
    judge.agrees(now(), decision());
  }

  function noteOpened(): Promise<void> {
    return alone('nudge', async () => {
      const moment = await nudgeMoment();
      const noted = await world.journal.note('opened', moment);
      if (noted.ok) await standBy(noted.value, moment.now);
    });
  }

  async function act(what: 'click' | 'put-off' | 'refused'): Promise<void> {
    if (!world.notifications.has('nudge')) return;
    // What the person did has to be heard for the judge to know it; the worker is killed another time.
    breath = null;
    // A worker that was stopped is started by the click.
    if (!alive) await look(startWorker);
    if (what === 'click' || !world.can.buttons) {
      judge.opened(now());
      judge.disturbed();
      await look(() => world.told.clicked.tell('nudge'));
      return;
    }
    const press = what === 'put-off' ? 0 : 1;
    if (!world.notifications.get('nudge')?.buttons) return;
    judge.pressed(what, now());
    judge.disturbed();
    await look(() => world.told.pressed.tell('nudge', press));
    if (world.notifications.has('nudge') && what === 'refused') judge.wrong('still there', now());
  }

  async function wake(name: string): Promise<void> {
    wakes += 1;
    dayWakes += 1;
    if (passed - dayBegun >= fullDay) [dayWakes, dayBegun] = [1, passed];
    if (dayWakes > mostWakes) judge.wrong('woken too often', now());
    // Sometimes the worker still lives; mostly it was stopped long ago, and the event starts it.
    if (wakes % 2 === 0) alive = false;
    if (alive) return look(() => world.told.alarm.tell({ name }));
    return look(async () => {
      await startWorker();
      await world.told.alarm.tell({ name });
    });
  }

  async function happen(event: Event): Promise<void> {
    judge.disturbed();
    [dayWakes, dayBegun] = [0, passed];
    switch (event.what) {
      case 'write':
        await page();
        judge.wrote(now());
        setTime(passed);
        await page();
        if (world.notifications.size > 0 || world.badge !== '') judge.wrong('still there', now());
        return;
      case 'open':
        // The page and the worker at once, both arming the alarms.
        breath = null;
        judge.opened(now());
        await look(() => Promise.all([noteOpened(), startWorker()]));
        return;
      case 'settings':
        await page();
        judge.settings = { ...judge.settings, ...event.change };
        world.known = { ...world.known, settings: judge.settings };
        await page();
        return;
      case 'experience':
        judge.experiences.push(
          judge.today({ ...now(), clock: now().clock + event.ahead * fullDay }),
        );
        await page();
        return;
      case 'sleep':
        awake = false;
        return;
      case 'wake':
        awake = true;
        return;
      case 'close':
        running = false;
        alive = false;
        world.loseWorker();
        world.notifications.clear();
        world.badge = '';
        if (!history.byWall) world.alarms.clear();
        return;
      case 'start':
        if (running) return;
        running = true;
        await look(async () => {
          await startWorker();
          await world.told.started.tell();
        });
        return;
      case 'switch':
      case 'update':
        world.alarms.clear();
        world.notifications.clear();
        world.badge = '';
        await look(async () => {
          await startWorker();
          if (event.what === 'update') await world.told.installed.tell({ reason: 'update' });
        });
        return;
      case 'permission':
        world.may.notifications = event.given;
        if (!event.given) world.notifications.clear();
        await look(() => world.told[event.given ? 'added' : 'removed'].tell());
        return;
      case 'system':
        // The dot of a nudge that stands follows at the next look.
        world.system = { lets: event.lets, shows: event.shows };
        return;
      case 'presence':
        world.somebody = event.there;
        judge.present = event.there;
        if (!running || !awake) return;
        await look(async () => {
          if (!alive) await startWorker();
          await world.told.presence.tell();
        });
        return;
      case 'zone':
        world.known = { ...world.known, zone: event.zone };
        setTime(passed);
        return;
      case 'clock':
        offset += event.by;
        // An alarm that counts time that has passed is then late by the clock; the tick comes before it.
        if (!history.byWall) judge.patience = hour + minute;
        setTime(passed);
        return;
      case 'crash':
        ({ breath } = event);
        return;
    }
  }

  function nextAlarm(): { at: number; name: string } {
    let next = { at: Infinity, name: '' };
    for (const [name, { scheduledTime, made }] of world.alarms) {
      const byWall = scheduledTime - history.start - offset;
      const byTime = made.passed + scheduledTime - made.clock;
      const at = Math.max(passed, history.byWall ? byWall : byTime);
      if (at < next.at) next = { at, name };
    }
    return next;
  }

  await look(startWorker);
  const end = history.days * fullDay;
  for (;;) {
    const alarm = running && awake ? nextAlarm() : { at: Infinity, name: '' };
    const at = Math.min(alarm.at, queue[0]?.at ?? Infinity, acts[0]?.at ?? Infinity);
    if (at >= end) break;
    setTime(Math.max(passed, at));
    const [choice, event] = [acts[0], queue[0]];
    if (choice?.at === at) {
      acts.shift();
      if (running && awake) await act(choice.what);
    } else if (event?.at === at) {
      queue.shift();
      const needs = ['write', 'open', 'settings', 'experience', 'permission', 'switch', 'update'];
      if (!needs.includes(event.what) || (running && awake)) await happen(event);
    } else {
      const gone = world.alarms.get(alarm.name);
      if (gone?.periodInMinutes === undefined) world.alarms.delete(alarm.name);
      else {
        const scheduledTime = now().clock + gone.periodInMinutes * minute;
        world.alarms.set(alarm.name, {
          ...gone,
          scheduledTime,
          made: { clock: now().clock, passed },
        });
      }
      await wake(alarm.name);
    }
  }
  await turn();
  lookThrough(history, judge.nudges);
  if (!history.events.some(({ what }) => what === 'settings')) lookAtTimes(history, judge.nudges);
  return { nudges: judge.nudges.length, wakes };
}
