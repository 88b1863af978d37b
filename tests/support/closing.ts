import type { Page } from '@playwright/test';

/**
 * Closes a page as a person does, with all that it does on its way out. Playwright does not wait for that by itself,
 * and a page that is opened meanwhile would look before the last words are stored.
 */
export async function closedByHand(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}
