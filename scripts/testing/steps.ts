import { commandFile } from '../first/tools';
import type { Outcome } from './outcome';
import { check, playwright, vitest } from './runners';

export type Step = { name: string; run: () => Promise<Outcome> };

/** Zones that a day is most often got wrong in: half an hour off, and the first to see a date. */
const zones = ['UTC', 'America/St_Johns', 'Pacific/Apia'];

/** Every check there is, in the order in which they run: the quick ones first, each on what stands before it. */
export const steps: readonly Step[] = [
  {
    name: 'format',
    run: () => check([commandFile('prettier'), '--check', '--log-level=warn', '.']),
  },
  { name: 'types of the build', run: () => check([commandFile('wxt'), 'prepare']) },
  { name: 'lint', run: () => check([commandFile('oxlint'), '--type-aware', '--deny-warnings']) },
  { name: 'types', run: () => check([commandFile('typescript', 'tsc'), '--noEmit']) },
  { name: 'unused', run: () => check([commandFile('knip')]) },
  ...zones.map((zone) => ({
    name: `unit, ${zone}`,
    run: () => vitest('tests/unit/vitest.config.ts', { TZ: zone }),
  })),
  { name: 'nudges, made worlds', run: () => vitest('tests/nudges/vitest.config.ts') },
  { name: 'build for Chromium', run: () => check([commandFile('wxt'), 'build']) },
  { name: 'build for Firefox', run: () => check([commandFile('wxt'), 'build', '-b', 'firefox']) },
  { name: 'house', run: () => vitest('tests/house/vitest.config.ts') },
  { name: 'storage', run: () => vitest('tests/storage/vitest.config.ts') },
  { name: 'browser, Chromium', run: () => playwright('chromium') },
  { name: 'browser, Firefox', run: () => playwright('firefox') },
];
