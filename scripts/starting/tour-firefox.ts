import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startFirefox } from '../browsers/firefox';
import { onThrowAwayProfile, pictureFolder, tell, tourWords } from './tour';

async function writeCheckIn(page: Page): Promise<void> {
  await page.waitForSelector('form [role="radiogroup"] , form fieldset');
  for (const digit of ['7', '5', '6']) {
    await page.keyboard.press(digit as '7');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(tourWords);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="status"]')].some((status) =>
      status.textContent?.startsWith('Kept'),
    ),
  );
}

/** Writes a check-in on the popup's page, restarts Firefox and shows it in History. */
export async function tourOfFirefox(): Promise<void> {
  const folder = pictureFolder();
  await onThrowAwayProfile(async (profile) => {
    const first = await startFirefox({ profile });
    const popup = await first.open('popup.html#/check-in');
    await popup.setViewport({ width: 380, height: 600 });
    await writeCheckIn(popup);
    const kept = join(folder, 'firefox-kept.png');
    await popup.screenshot({ path: kept });
    await first.close();
    tell('A check-in, written and kept on the popup’s page', kept);

    const second = await startFirefox({ profile });
    const page = await second.open('options.html#/history');
    await page.setViewport({ width: 1200, height: 900 });
    await page.waitForFunction(
      (words) => document.querySelector('article')?.textContent?.includes(words),
      {},
      tourWords,
    );
    const history = join(folder, 'firefox-history.png');
    await page.screenshot({ path: history });
    await second.close();
    tell('The same check-in in History, after a restart', history);
  });
}
