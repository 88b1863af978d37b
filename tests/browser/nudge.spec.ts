import type { BrowserContext, Locator, Page } from '@playwright/test';
import { startAfterglow } from '../../scripts/browsers/chromium';
import { expect } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import {
  clickNotification,
  fireNudgeAlarm,
  notificationIds,
  nudgesOnNow,
  settled,
  test,
} from '../support/nudge-build';
import { CheckInPage } from '../support/pages/check-in-page';
import { NudgesPage } from '../support/pages/nudges-page';
import { openBarePage, rowsOf } from '../support/seed';

function checkIns(context: BrowserContext): Page[] {
  return context.pages().filter((page) => page.url().endsWith('popup.html#/check-in'));
}

function nextNudge({ page }: NudgesPage): Locator {
  return page.getByRole('complementary', { name: 'Next nudge' });
}

test('the alarm shows one notification, and no second one that day', async ({
  worker,
  seed,
  zone,
}) => {
  await seed(nudgesOnNow(zone));
  await fireNudgeAlarm(worker);
  await settled(worker);
  expect(await notificationIds(worker)).toEqual(['nudge']);

  await worker.evaluate(() => chrome.notifications.clear('nudge'));
  await fireNudgeAlarm(worker);
  await settled(worker);
  expect(await notificationIds(worker)).toEqual([]);
});

test('a click opens the check-in in a tab and takes the notification away', async ({
  worker,
  context,
  seed,
  zone,
}) => {
  await seed(nudgesOnNow(zone));
  await fireNudgeAlarm(worker);
  await settled(worker);
  await clickNotification(worker, 'nudge');
  await expect.poll(() => checkIns(context).length).toBe(1);
  await expect.poll(() => notificationIds(worker)).toEqual([]);

  await clickNotification(worker, 'nudge');
  await settled(worker);
  await expect.poll(() => checkIns(context).length).toBe(1);
});

test('keeping a check-in takes the nudge away, and none comes after it', async ({
  worker,
  popup,
  seed,
  zone,
}) => {
  await seed(nudgesOnNow(zone));
  await fireNudgeAlarm(worker);
  await settled(worker);
  expect(await notificationIds(worker)).toEqual(['nudge']);

  const checkIn = new CheckInPage(await popup('#/check-in'));
  await checkIn.ready();
  await checkIn.write('The kettle, and rain.');
  await checkIn.keep();
  await expect.poll(() => notificationIds(worker)).toEqual([]);
  await fireNudgeAlarm(worker);
  await settled(worker);
  expect(await notificationIds(worker)).toEqual([]);
});

test('none comes after writing', async ({ worker, popup, seed, zone }) => {
  await seed(nudgesOnNow(zone));
  const checkIn = new CheckInPage(await popup('#/check-in'));
  await checkIn.ready();
  await checkIn.write('Rain, and the kettle.');
  await checkIn.keep();
  await fireNudgeAlarm(worker);
  await settled(worker);
  expect(await notificationIds(worker)).toEqual([]);
});

test('the alarm wakes a worker that was stopped', async ({ context, seed, bare, zone }) => {
  await seed(nudgesOnNow(zone));
  const page = await bare();
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(() => chrome.alarms.create('nudge', { when: Date.now() }));
  await expect
    .poll(() => page.evaluate(async () => Object.keys(await chrome.notifications.getAll())))
    .toEqual(['nudge']);
});

test('a restart inside its window does not repeat it', async ({
  afterglow,
  profile,
  build,
  seed,
  zone,
}) => {
  await seed(nudgesOnNow(zone));
  await fireNudgeAlarm(afterglow.worker);
  await settled(afterglow.worker);
  await afterglow.context.close();

  const again = await startAfterglow({ profile, zone, extension: build });
  await fireNudgeAlarm(again.worker);
  await settled(again.worker);
  const state = await rowsOf(await openBarePage(again.context, again), 'device');
  expect(state).toContainEqual({
    key: 'nudge',
    value: { days: [expect.any(String)], shownAt: expect.any(Number) },
  });
  expect(await notificationIds(again.worker)).toEqual([]);
  expect(await again.worker.evaluate(() => chrome.alarms.get('nudge'))).toBeDefined();
  await again.context.close();
});

test('the page switches nudges on, tells of the next one, and shows an example that counts for nothing', async ({
  worker,
  options,
  bare,
}) => {
  const nudges = new NudgesPage(await options('#/nudges'));
  const alarms = () =>
    worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).toSorted());
  await expect(nudges.page.getByText('Nudges are switched off.')).toBeVisible();
  expect(await alarms()).toEqual([]);

  await nudges.switchOn();
  await expect.poll(alarms).toEqual(['nudge', 'tick']);
  await expect(nextNudge(nudges)).toContainText(/\b(20|8):30/);

  await nudges.showOne.click();
  await expect.poll(() => notificationIds(worker)).toContain('nudge-example');
  const state = (await rowsOf(await bare(), 'device')) as { key: string }[];
  expect(state.map(({ key }) => key)).not.toContain('nudge');

  await nudges.switchOff();
  await expect.poll(alarms).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1200, 390]) {
    test(`the page has nothing for axe to find, ${colorScheme}, ${width} wide`, async ({
      options,
    }) => {
      const nudges = new NudgesPage(await options('#/nudges'));
      await nudges.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await nudges.page.setViewportSize({ width, height: 900 });
      await nudges.switchOn();
      await nudges.page.getByRole('checkbox', { name: 'Wednesday' }).uncheck();
      await expect(nextNudge(nudges)).toContainText(/\b(20|8):30/);
      expect(await axeViolations(nudges.page)).toEqual([]);
    });
  }
}
