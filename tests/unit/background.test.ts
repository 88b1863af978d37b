import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settleNudge } from '../../background/nudging';
import { watch } from '../../background/watch';
import { backgroundWorld, Killed } from './background-world';
import { day, hour, minute, wall } from './nudge-world';

let world = backgroundWorld();

vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));
vi.mock('../../platform/clock', () => ({
  now: () => world.known.now,
  zone: () => world.known.zone,
}));
vi.mock('../../platform/messages', () => ({ t: (key: string) => key }));

const due = wall('2026-05-14T20:30');
const tomorrow = wall('2026-05-15T20:30');

beforeEach(() => {
  world = backgroundWorld();
  vi.stubGlobal('navigator', {
    get locks() {
      return world.locks;
    },
  });
});

/** Starts a worker and waits until it has looked. */
async function startWorker(): Promise<void> {
  world.loseWorker();
  watch(world.journal);
  await settled();
}

/** Waits for whatever stands in line before. */
async function settled(): Promise<void> {
  await world.locks.request('nudge', () => Promise.resolve());
}

/** What a worker does that is killed before its `breath`-th call outwards. */
async function shortLife(breath: number): Promise<void> {
  world.breath = breath;
  await settleNudge(world.journal).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  world.breath = Infinity;
}

describe('the background', () => {
  it('registers its listeners before it waits for anything', () => {
    watch(world.journal);
    const { alarm, started, installed, clicked, added, removed } = world.told;
    const counts = [alarm, started, installed, clicked, added, removed].map((one) => one.count());
    expect(counts).toEqual([1, 1, 1, 1, 1, 1]);
    return settled();
  });

  it('arms both alarms at its start, and leaves them alone at the next', async () => {
    await startWorker();
    expect(world.alarms.get('nudge')?.scheduledTime).toBe(due);
    expect(world.alarms.get('tick')?.periodInMinutes).toBe(60);
    await startWorker();
    await world.told.alarm.tell({ name: 'tick' });
    expect(world.made).toBe(2);
  });

  it('arms them again where the browser has forgotten them', async () => {
    await startWorker();
    world.alarms.clear();
    await startWorker();
    expect([...world.alarms.keys()].toSorted()).toEqual(['nudge', 'tick']);
  });

  it('makes a tick anew that a clock set back has left far ahead', async () => {
    await startWorker();
    world.known.now -= 48 * hour;
    await startWorker();
    expect(world.alarms.get('tick')?.scheduledTime).toBe(world.known.now + hour);
  });

  it('has no alarms while nudges are off or not allowed', async () => {
    await startWorker();
    world.known = { ...world.known, allowed: false };
    await world.told.removed.tell({ permissions: ['notifications'] });
    expect([...world.alarms.keys()]).toEqual([]);
  });

  it('nudges once at its time, however often it is woken, and arms the next', async () => {
    await startWorker();
    world.known.now = due;
    await Promise.all([1, 2, 3].map(() => world.told.alarm.tell({ name: 'nudge' })));
    await startWorker();
    expect(world.shown).toEqual([due]);
    expect(world.alarms.get('nudge')?.scheduledTime).toBe(tomorrow);
  });

  it('nudges once where two contexts come to it at the same moment', async () => {
    world.known.now = due;
    await Promise.all([settleNudge(world.journal), settleNudge(world.journal)]);
    expect(world.shown).toEqual([due]);
  });

  it('stays quiet after writing', async () => {
    world.known = { ...world.known, now: due, written: [day('2026-05-14')] };
    await startWorker();
    expect(world.shown).toEqual([]);
  });

  it('takes the nudge away where a check-in was kept while it was on its way', async () => {
    world.known.now = due;
    world.onShown = () => {
      world.known = { ...world.known, written: [day('2026-05-14')] };
    };
    await startWorker();
    expect(world.shown).toEqual([due]);
    expect([...world.notifications]).toEqual([]);
  });

  it('looks again later, and says nothing, while the journal cannot be read', async () => {
    world.journal.claim = () =>
      Promise.resolve({ ok: false, problem: { kind: 'blocked', detail: '' } });
    world.known.now = due;
    await startWorker();
    expect(world.shown).toEqual([]);
    expect([...world.alarms.keys()]).toEqual(['tick']);
  });

  it('opens the check-in on a click and takes the notification away', async () => {
    world.known.now = due;
    await startWorker();
    await world.told.clicked.tell('nudge');
    await world.told.clicked.tell('of somebody else');
    expect(world.tabs).toEqual(['extension://popup.html#/check-in']);
    expect([...world.notifications]).toEqual([]);
  });

  it('hears clicks as soon as notifications are allowed, without a new start', async () => {
    world = backgroundWorld({ allowed: false });
    await startWorker();
    expect(world.told.clicked.count()).toBe(0);
    world.known = { ...world.known, allowed: true };
    await world.told.added.tell({ permissions: ['notifications'] });
    await world.told.added.tell({ permissions: ['idle'] });
    expect(world.told.clicked.count()).toBe(1);
    expect(world.alarms.get('nudge')?.scheduledTime).toBe(due);
  });

  it.each([
    [
      'first installed, with an empty journal',
      'install',
      [],
      ['extension://options.html#/welcome'],
    ],
    ['first installed, with something written', 'install', [day('2026-05-14')], []],
    ['updated', 'update', [], []],
  ])('welcomes only a newcomer: %s', async (_name, reason, written, tabs) => {
    world = backgroundWorld({ written });
    await startWorker();
    await world.told.installed.tell({ reason });
    expect(world.tabs).toEqual(tabs);
  });
});

describe('a worker killed between any two steps', () => {
  const lives = Array.from({ length: 10 }, (_, breath) => breath);

  it.each(lives)(
    'after %i calls: at most one nudge that day, and the next day comes',
    async (n) => {
      world.known.now = due;
      await shortLife(n);
      const claimedThen = world.known.state.days.length;
      await startWorker();
      world.known.now = due + minute;
      await startWorker();
      expect(world.shown.length).toBeLessThanOrEqual(1);
      expect(world.shown.length).toBeGreaterThanOrEqual(1 - claimedThen);
      expect(world.alarms.get('nudge')?.scheduledTime).toBe(tomorrow);

      world.known.now = tomorrow;
      await world.told.alarm.tell({ name: 'nudge' });
      expect(world.shown.at(-1)).toBe(tomorrow);
    },
  );

  it('killed again and again in the window still nudges at most once', async () => {
    for (const first of lives) {
      for (const second of lives) {
        world = backgroundWorld({ now: due });
        await shortLife(first);
        await shortLife(second);
        await startWorker();
        expect(world.shown.length).toBeLessThanOrEqual(1);
      }
    }
  });
});
