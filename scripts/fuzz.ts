/** The long fuzz campaign: tens of thousands of harmed files of every kind that can come in, in place of the few in `npm test`. */
import { commandFile } from './first/tools';
import { runNode } from './testing/run';

const { code } = await runNode(
  [commandFile('vitest', 'vitest'), 'run', '--config=tests/unit/vitest.config.ts', 'harmed'],
  { env: { AFTERGLOW_FUZZ_RUNS: '25000' }, show: true },
);
process.exitCode = code;
