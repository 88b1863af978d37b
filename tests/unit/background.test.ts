import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settleNudge } from '../../background/nudging';
import { watch } from '../../background/watch';
import { backgroundWorld, Killed } from './background-world';
import { day, everyDay, hour, minute, wall } from './nudge-world';

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
    const { presence, ...others } = world.told;
    expect(Object.values(others).map((one) => one.count())).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(presence.count()).toBe(0);
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

  it('has no alarms while nudges are off', async () => {
    await startWorker();
    world.known = { ...world.known, settings: { ...everyDay, on: false } };
    await startWorker();
    expect([...world.alarms.keys()]).toEqual([]);
  });

  it('nudges once at its time, however often it is woken, and arms the next', async () => {
    await startWorker();
    world.known.now = due;
    await Promise.all([1, 2, 3].map(() => world.told.alarm.tell({ name: 'nudge' })));
    await startWorker();
    expect(world.shown).toEqual([due]);
    // When the day ends what stands is taken away; then the next one is looked to.
    expect(world.alarms.get('nudge')?.scheduledTime).toBe(wall('2026-05-15T04:00'));
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
    expect([...world.notifications.keys()]).toEqual([]);
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
    expect([...world.notifications.keys()]).toEqual([]);
    expect(world.known.state).toMatchObject({ unanswered: 0, up: false });
  });

  it('hears clicks as soon as notifications are allowed, without a new start', async () => {
    world.may.notifications = false;
    await startWorker();
    expect(world.told.clicked.count()).toBe(0);
    world.may.notifications = true;
    await world.told.added.tell({ permissions: ['notifications'] });
    world.may.idle = true;
    await world.told.added.tell({ permissions: ['idle'] });
    const { clicked, pressed, presence } = world.told;
    expect([clicked, pressed, presence].map((one) => one.count())).toEqual([1, 1, 1]);
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

describe('how it shows', () => {
  const settings = (change: Partial<typeof everyDay>) => {
    world.known = { ...world.known, now: due, settings: { ...everyDay, ...change } };
  };
  const nudge = () => world.notifications.get('nudge');

  it('is discreet, with a plain icon and two buttons', async () => {
    settings({});
    await startWorker();
    expect(nudge()).toEqual({
      type: 'basic',
      title: 'nudges.discreet.title',
      message: 'nudges.discreet.message',
      iconUrl: '/icons/nudge.png',
      buttons: [{ title: 'nudges.later' }, { title: 'nudges.notToday' }],
    });
    expect(world.badge).toBe('');
  });

  it('names no buttons where the browser would throw', async () => {
    world.can.buttons = false;
    settings({});
    await startWorker();
    expect(Object.keys(nudge() ?? {}).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  it('has the words of the practice only where that was chosen', async () => {
    world.practice = 'Ten minutes outside before the laptop opens';
    settings({ says: 'practice' });
    await startWorker();
    expect(nudge()).toMatchObject({ title: 'Ten minutes outside', iconUrl: '/icons/128.png' });
    world = backgroundWorld();
    world.practice = 'Ten minutes outside before the laptop opens';
    settings({});
    await startWorker();
    expect(JSON.stringify(nudge())).not.toContain('minutes');
  });

  it('is a dot where that was chosen, until the day ends', async () => {
    settings({ shows: 'dot' });
    await startWorker();
    expect([world.badge, world.shown]).toEqual([' ', []]);
    expect(world.alarms.get('nudge')?.scheduledTime).toBe(wall('2026-05-15T04:00'));
    world.known.now = wall('2026-05-15T04:00');
    await world.told.alarm.tell({ name: 'nudge' });
    expect(world.badge).toBe('');
  });

  it.each<[string, () => void]>([
    ['the permission is not there', () => (world.may.notifications = false)],
    ['the system shows none', () => (world.system.lets = false)],
    ['showing it fails', () => (world.system.shows = false)],
  ])('falls back to the dot where %s', async (_name, arrange) => {
    settings({});
    arrange();
    await startWorker();
    expect([world.badge, world.shown]).toEqual([' ', []]);
    // A browser forgets badges when it closes.
    world.badge = '';
    await startWorker();
    expect(world.badge).toBe(' ');
  });

  it('falls back to the dot when the permission is taken away while it stands', async () => {
    settings({});
    await startWorker();
    world.may.notifications = false;
    await world.told.removed.tell({ permissions: ['notifications'] });
    expect(world.badge).toBe(' ');
  });

  it('is gone, notification and dot, once something was written', async () => {
    settings({ shows: 'both' });
    await startWorker();
    expect([world.badge, nudge() === undefined]).toEqual([' ', false]);
    world.known = { ...world.known, written: [day('2026-05-14')] };
    await world.told.alarm.tell({ name: 'tick' });
    expect([world.badge, nudge()]).toEqual(['', undefined]);
  });
});

describe('its buttons', () => {
  it('later: the same once more in an hour, without that button', async () => {
    world.known.now = due;
    await startWorker();
    await world.told.pressed.tell('nudge', 0);
    expect([...world.notifications.keys()]).toEqual([]);
    expect(world.alarms.get('nudge')?.scheduledTime).toBe(due + hour);
    world.known.now = due + hour;
    await world.told.alarm.tell({ name: 'nudge' });
    expect(world.shown).toEqual([due, due + hour]);
    expect(world.notifications.get('nudge')?.buttons).toBeUndefined();
    expect(world.alarms.get('nudge')?.scheduledTime).toBe(wall('2026-05-15T04:00'));
  });

  it('not today: gone, and answered', async () => {
    world.known.now = due;
    await startWorker();
    await world.told.pressed.tell('nudge', 1);
    expect([...world.notifications.keys()]).toEqual([]);
    expect(world.known.state.unanswered).toBe(0);
    expect(world.alarms.get('nudge')?.scheduledTime).toBe(tomorrow);
  });

  it('mean nothing on the example', async () => {
    world.known.now = due;
    await startWorker();
    await world.told.pressed.tell('nudge-example', 0);
    expect(world.known.state.putOff).toBeNull();
  });
});

describe('somebody who is away', () => {
  beforeEach(() => {
    world.may.idle = true;
    world.somebody = false;
    world.known = { ...world.known, now: due, settings: { ...everyDay, waitForMe: true } };
  });

  it('is waited for', async () => {
    await startWorker();
    expect(world.shown).toEqual([]);
    world.somebody = true;
    world.known.now = due + 7 * minute;
    await world.told.presence.tell('active');
    expect(world.shown).toEqual([due + 7 * minute]);
  });

  it('is not waited for where the browser does not let us know', async () => {
    world.may.idle = false;
    await startWorker();
    expect(world.shown).toEqual([due]);
  });
});

describe('a worker killed between any two steps', () => {
  const lives = Array.from({ length: 26 }, (_, breath) => breath);

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
