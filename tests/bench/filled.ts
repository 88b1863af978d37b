import type { Page } from '@playwright/test';
import type {} from './history-filler';

/** Makes the journal hold so many check-ins, and an experience every ninety days, and nothing else. */
export async function filled(
  { page, origin, address }: { page: Page; origin: string; address: string },
  count: number,
): Promise<void> {
  // The journal is made by the product itself.
  await usableOrEmpty(page, address);
  await page.goto(`${origin}/history-filler.html`);
  await page.waitForFunction(() => document.title === 'ready');
  await page.evaluate((total) => window.fill(total), count);
}

async function usableOrEmpty(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('searchbox').waitFor();
}
