import { test } from 'vitest';
import { fuzzRuns, fuzzTime } from '../../support/fuzz';
import { readHarmed } from '../../support/import-mutations';

test(
  'harmed files end soon, throw nothing, and give only what could be kept',
  async () => {
    await readHarmed(fuzzRuns);
  },
  fuzzTime,
);
