import { expect, type Page } from '@playwright/test';
import { axeViolations } from './axe';

/** Nothing is wrong with the page in either light, at each of the widths. */
export async function isSound(page: Page, widths: readonly number[] = [1200, 390]): Promise<void> {
  // The code of a page may still be on its way, and with it all that would be looked at.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 380 ? 600 : 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      // With movement allowed, axe would measure colours on their way from one to another.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeViolations(page), `${colorScheme}, ${width} wide`).toEqual([]);
    }
  }
}
