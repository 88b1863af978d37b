import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extensionAddress, openTruePopup, startAfterglow } from '../browsers/chromium';
import { onThrowAwayProfile, pictureFolder, tell, tourWords } from './tour';

async function writeCheckIn(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: /start writing/ }).click();
  const form = popup.getByRole('form', { name: 'Check-in' });
  await form.getByRole('radiogroup', { name: 'Connectedness' }).waitFor();
  for (const digit of ['7', '5', '6']) {
    await popup.keyboard.press(digit);
    await popup.keyboard.press('Tab');
  }
  await popup.keyboard.type(tourWords);
  await popup.keyboard.press('Control+Enter');
  await popup.getByRole('status').filter({ hasText: /^Kept/ }).waitFor();
}

/** Writes a check-in through the real popup, restarts Chromium and shows it in History. */
export async function tourOfChromium(): Promise<void> {
  const folder = pictureFolder();
  await onThrowAwayProfile(async (profile) => {
    const first = await startAfterglow({ profile });
    const popup = await openTruePopup(first);
    await writeCheckIn(popup);
    const kept = join(folder, 'chromium-kept.png');
    await popup.screenshot({ path: kept, animations: 'disabled' });
    await first.context.close();
    tell('A check-in, written and kept in the popup', kept);

    const second = await startAfterglow({ profile });
    const page = await second.context.newPage();
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(extensionAddress(second, 'options.html#/history'));
    await page.getByRole('article').filter({ hasText: tourWords }).waitFor();
    const history = join(folder, 'chromium-history.png');
    await page.screenshot({ path: history, animations: 'disabled' });
    await second.context.close();
    tell('The same check-in in History, after a restart', history);
  });
}
