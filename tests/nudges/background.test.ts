import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { backgroundWorld } from '../unit/background-world';
import { liveInBrowser, type World } from './browser-world';
import { liveThrough } from './live-through';
import { share } from './share';

let world: World = backgroundWorld();

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

beforeAll(() => {
  vi.stubGlobal('navigator', {
    get locks() {
      return world.locks;
    },
  });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

it(
  'keeps every rule through any history: the background in a browser',
  async () => {
    const { days, nudges, wakes } = await liveThrough(share.background, (history) =>
      liveInBrowser(history, (begun) => {
        world = begun;
      }),
    );
    expect(days).toBeGreaterThanOrEqual(share.background.days);
    expect(nudges).toBeGreaterThan(days / 20);
    expect(wakes / days).toBeLessThan(42);
  },
  share.patience,
);
