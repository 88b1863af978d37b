import type { Page } from '@playwright/test';
import { putRaw } from '../support/seed';
import { checkInRow, daysAgo } from '../support/trend-seed';
import { experienceOn } from '../support/rows';
import { scaleValueFrom } from '../../domain/scale';

/** Values that wander, the same at every making. */
function wandering(seed: number): () => number {
  let value = seed;
  return () => {
    value = (value * 48_271) % 2_147_483_647;
    return value;
  };
}

/**
 * Fills the journal with a check-in on each of so many days up to today, one day in five with blanks, and four
 * experiences a year. Days are summed up when Trends is opened for the first time.
 */
export async function rebuilt(page: Page, origin: string, days: number): Promise<void> {
  const next = wandering(7);
  const records: unknown[] = [];
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const [one, two, three] = [0, 0, 0].map(() => scaleValueFrom(next() % 11));
    const blank = ago % 5 === 0;
    records.push(checkInRow(daysAgo(ago), [one ?? null, blank ? null : two, three]));
    if (ago % 91 === 12) records.push(experienceOn(daysAgo(ago)));
  }
  await page.goto(`${origin}/manifest.json`);
  await putRaw(page, { records });
  await page.goto(`${origin}/options.html#/trends`);
  await page.getByRole('figure').first().waitFor();
}
