import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import {
  chromiumBuild,
  extensionAddress,
  openTruePopup,
  startAfterglow,
  startChromium,
} from '../../scripts/browsers/chromium';
import { expect, onProfile as test } from '../support/profile';
import { hostsIn, netLogArguments } from '../support/net-log';
import { CheckInPage } from '../support/pages/check-in-page';
import { HistoryPage } from '../support/pages/history-page';

/**
 * Types into a plain page until Chromium has fetched the dictionary for its spelling, which it does some time after
 * somebody has first typed into any page at all, ours or not.
 * @param file the log that the browser is writing
 */
async function typeElsewhere(context: BrowserContext, file: string): Promise<void> {
  const page = await context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').pressSequentially('Words on a page of nobody. ');
  // Elsewhere the system checks the spelling, and nothing is fetched.
  if (process.platform !== 'linux') return;
  await expect
    .poll(async () => {
      await page.locator('textarea').pressSequentially('more ');
      return readFile(file, 'utf8');
    })
    .toContain('/chrome/dict/');
}

test('the whole path reaches no host that a browser without Afterglow does not', async ({
  profile,
}) => {
  // Side by side, so that both have had the same time to do what browsers do by themselves.
  const fileWithout = join(profile, 'without.json');
  const file = join(profile, 'with.json');
  const without = await startChromium({
    profile: join(profile, 'without'),
    extension: null,
    args: netLogArguments(fileWithout),
  });
  await typeElsewhere(without, fileWithout);
  const running = await startAfterglow({
    profile: join(profile, 'with'),
    args: netLogArguments(file),
  });
  const checkIn = new CheckInPage(await openTruePopup(running));
  await checkIn.sayWhere();
  await checkIn.typeThrough(['7', '5', '6'], 'Nothing of this goes anywhere.');
  await checkIn.keepByKeys();
  const page = await running.context.newPage();
  for (const route of ['history', 'nudges', 'support', 'settings', 'welcome']) {
    await page.goto(extensionAddress(running, `options.html#/${route}`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(extensionAddress(running, 'options.html#/history'));
  await new HistoryPage(page).shows('Nothing of this goes anywhere.');
  await page.goto(extensionAddress(running, 'popup.html#/support'));
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  await running.context.close();
  await without.close();
  const known = hostsIn(fileWithout);
  expect(known).not.toEqual([]);
  expect(hostsIn(file).filter((host) => !known.includes(host))).toEqual([]);
});

test('a build that leaks is caught by the same log', async ({ profile }) => {
  const mutant = join(profile, 'mutant');
  await mkdir(mutant);
  await cp(chromiumBuild, mutant, { recursive: true });
  const page = join(mutant, 'options.html');
  const leaks =
    '<link rel="preconnect" href="https://preconnect.stranger.invalid">' +
    '<link rel="dns-prefetch" href="https://prefetch.stranger.invalid">' +
    '<script src="/leak.js"></script>';
  await writeFile(page, (await readFile(page, 'utf8')).replace('</head>', `${leaks}</head>`));
  await writeFile(
    join(mutant, 'leak.js'),
    `const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.stranger.invalid' }] });
     call.createDataChannel('leak');
     call.onicegatheringstatechange = () => { document.title = call.iceGatheringState; };
     call.createOffer().then((offer) => call.setLocalDescription(offer));`,
  );
  const file = join(profile, 'mutant.json');
  const running = await startAfterglow({
    profile: join(profile, 'with-mutant'),
    extension: mutant,
    args: netLogArguments(file),
  });
  const leaking = await running.context.newPage();
  await leaking.goto(extensionAddress(running, 'options.html'));
  await leaking.waitForFunction(() => document.title === 'complete');
  await running.context.close();
  expect(hostsIn(file)).toEqual(
    expect.arrayContaining([
      'preconnect.stranger.invalid',
      'prefetch.stranger.invalid',
      'stun.stranger.invalid',
    ]),
  );
});
