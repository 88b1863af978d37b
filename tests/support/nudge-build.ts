import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { chromiumBuild, startAfterglow } from '../../scripts/browsers/chromium';
import type { NudgeSettings } from '../../domain/settings';
import { expect, test as base } from './afterglow';
import type { Rows } from './seed';

/**
 * A copy of the built extension in which notifications are allowed from the start. Nothing else differs: the question
 * that the browser asks the person hangs without a window to show it in.
 */
async function buildThatMayNotify(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterglow-build-'));
  await cp(chromiumBuild, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { permissions: string[]; optional_permissions: string[] } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  manifest.permissions.push('notifications');
  manifest.optional_permissions = ['idle'];
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

/** A test in Chromium in which Afterglow may show notifications. */
export const test = base.extend<{ build: string }>({
  build: async ({}, use) => {
    const folder = await buildThatMayNotify();
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  afterglow: async ({ profile, zone, browserArgs, build }, use) => {
    const running = await startAfterglow({ profile, zone, args: browserArgs, extension: build });
    await use(running);
    await running.context.close();
  },
});

/**
 * Rows that switch nudges on, every day, at the minute that it is now or one that is near.
 * @param minutes from now, of which what is left of a minute is cut off: one and a half are at least half of one ahead
 * @param more what else was chosen
 */
export function nudgesOnNow(zone: string, minutes = 0, more: Partial<NudgeSettings> = {}): Rows {
  const time = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(Date.now() + minutes * 60_000);
  const value = { on: true, time, days: [1, 2, 3, 4, 5, 6, 7], ...more };
  return {
    records: [
      {
        id: 'setting-nudge',
        kind: 'setting',
        day: '2026-01-01',
        at: '2026-01-01T12:00:00.000Z',
        zone,
        v: 1,
        stamp: '001700000000000-00000-00000000',
        removed: null,
        body: { key: 'nudge', value },
      },
    ],
  };
}

/** The browser's own events, which tests may set off as the browser does. */
type Dispatching = { dispatch(...told: unknown[]): void };

/** Fires the alarm that may nudge, through the worker's real listener. */
export async function fireNudgeAlarm(worker: Worker): Promise<void> {
  await worker.evaluate(() =>
    (chrome.alarms.onAlarm as unknown as Dispatching).dispatch({ name: 'nudge' }),
  );
}

/** Clicks a notification, through the worker's real listener. */
export async function clickNotification(worker: Worker, id: string): Promise<void> {
  await worker.evaluate(
    (clicked) => (chrome.notifications.onClicked as unknown as Dispatching).dispatch(clicked),
    id,
  );
}

/** Presses a button of a notification, through the worker's real listener. */
export async function pressButton(worker: Worker, id: string, button: number): Promise<void> {
  await worker.evaluate(
    ([pressed, place]) =>
      (chrome.notifications.onButtonClicked as unknown as Dispatching).dispatch(pressed, place),
    [id, button] as const,
  );
}

/** What stands on the icon in the toolbar. */
export function badge(worker: Worker): Promise<string> {
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}

/** Ids of the notifications that are there. */
export function notificationIds(worker: Worker): Promise<string[]> {
  return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

/** Waits until whoever settles the nudge at this moment is done with it. */
export async function settled(worker: Worker): Promise<void> {
  await worker.evaluate(() => navigator.locks.request('nudge', () => undefined));
}

/**
 * Stops the extension's worker, as the browser does with an idle one, and waits until it is gone.
 * @param page any page of the browser
 */
export async function stopWorker(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const states = new Map<string, string>();
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus);
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => [...states.values()]).toEqual(['stopped']);
  await devtools.detach();
}
