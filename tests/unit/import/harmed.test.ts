import { test } from 'vitest';
import { readHarmed } from '../../support/import-mutations';

test('harmed files end soon, throw nothing, and give only what could be kept', async () => {
  await readHarmed(150);
}, 60_000);
