/**
 * The long simulation of nudges: years of made-up days, a million for the pure core and a hundred thousand for the
 * background in a made browser, judged by the rules. One history can be lived again by its number:
 * `NUDGE_SEEDS=20-20`.
 */
import { commandFile } from './first/tools';
import { runNode } from './testing/run';

const { code } = await runNode(
  [commandFile('vitest'), 'run', '--config=tests/nudges/vitest.config.ts'],
  { env: { NUDGES: 'long' }, show: true },
);
process.exitCode = code;
