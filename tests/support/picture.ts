import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { root } from './tree';

/** How a page is looked at. `touch` makes it a phone’s, `whole` shows all of a page that scrolls. */
export type Look = {
  width: number;
  height: number;
  scale?: number;
  touch?: boolean;
  whole?: boolean;
};

export const popupLook: Look = { width: 380, height: 600, scale: 2 };
export const phoneLook: Look = { width: 390, height: 844, touch: true };
export const deskLook: Look = { width: 1200, height: 900, whole: true };
export const handLook: Look = { width: 390, height: 844, whole: true };

/** What one session has set, no other takes back. */
const sessions = new WeakMap<Page, CDPSession>();

/** Gives a page the size, the density and the pointer of what it is looked at on. */
export async function lookAt(page: Page, { width, height, scale = 1, touch = false }: Look) {
  await page.setViewportSize({ width, height });
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const size = { width, height, deviceScaleFactor: scale, mobile: touch };
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
  await session.send('Emulation.setDeviceMetricsOverride', size);
}

/** Takes the page’s picture by day and by night into `.output/screens/`, named as the drawings are. */
export async function picture(page: Page, name: string, look: Look): Promise<void> {
  await lookAt(page, look);
  await page.mouse.move(0, 0);
  if (look.whole === true) {
    // As tall as the page, for the light lies at the foot of what is seen.
    const long = await page.evaluate(() => document.documentElement.scrollHeight);
    await lookAt(page, { ...look, height: Math.max(look.height, long) });
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({
      path: join(root, '.output/screens', `${name}-${colorScheme}.png`),
      animations: 'disabled',
      caret: 'hide',
    });
  }
}
