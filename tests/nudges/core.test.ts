import { expect, it } from 'vitest';
import { liveWithCore } from './core-world';
import { share } from './share';
import { liveThrough } from './live-through';

it(
  'keeps every rule through any history: the pure core',
  async () => {
    const { days, nudges } = await liveThrough(share.core, (history) => liveWithCore(history));
    expect(days).toBeGreaterThanOrEqual(share.core.days);
    expect(nudges).toBeGreaterThan(days / 20);
  },
  share.patience,
);
