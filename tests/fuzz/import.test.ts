import { test } from 'vitest';
import { readHarmed } from '../support/import-mutations';

const runs = Number(process.env['FUZZ_RUNS'] ?? 12_000);

test(`${runs} harmed files of other programs end soon, throw nothing, and give only what could be kept`, async () => {
  await readHarmed(runs);
});
