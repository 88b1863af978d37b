import type { BrowserContext, Locator, Page } from '@playwright/test';
import { startAfterglow } from '../../scripts/browsers/chromium';
import { expect } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { zoneWhereItIsMorning } from '../support/morning';
import {
  badge,
  clickNotification,
  fireNudgeAlarm,
  notificationIds,
  nudgesOnNow,
  pressButton,
  settled,
  stopWorker,
  test,
} from '../support/nudge-build';
import { CheckInPage } from '../support/pages/check-in-page';
import { NudgesPage } from '../support/pages/nudges-page';
import { openBarePage, rowsOf } from '../support/seed';

// By day, so that an hour from now is still today.
test.use({ zone: zoneWhereItIsMorning() });

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

test('the alarm wakes a worker that was stopped', async ({ worker, seed, bare, zone }) => {
  // A worker that is stopped between claiming a nudge and showing it has had it: its start must be over before.
  await settled(worker);
  await seed(nudgesOnNow(zone));
  const page = await bare();
  await stopWorker(page);
  await page.evaluate(() => chrome.alarms.create('nudge', { when: Date.now() + 1000 }));
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
    value: expect.objectContaining({
      days: [expect.any(String)],
      shownAt: expect.any(Number),
      unanswered: 1,
    }),
  });
  expect(await notificationIds(again.worker)).toEqual([]);
  expect(await again.worker.evaluate(() => chrome.alarms.get('nudge'))).toBeDefined();
  await again.context.close();
});

test('one that is set a minute ahead arrives by itself, once, with the worker stopped in between', async ({
  afterglow,
  options,
  seed,
  bare,
  zone,
}) => {
  await seed(nudgesOnNow(zone, 1.5));
  // Any page that opens sets the alarm to what the journal says.
  await new NudgesPage(await options('#/nudges')).nudgeMe.isChecked();
  const page = await bare();
  const seen = () => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  const alarm = () => page.evaluate(async () => (await chrome.alarms.get('nudge'))?.scheduledTime);
  await expect.poll(async () => ((await alarm()) ?? Infinity) - Date.now()).toBeLessThan(90_500);
  await stopWorker(page);
  expect(await seen()).toEqual([]);
  await expect.poll(seen, { timeout: 120_000 }).toEqual(['nudge']);
  // It is heard no more before the day ends.
  await expect
    .poll(async () => ((await alarm()) ?? 0) - Date.now(), { timeout: 30_000 })
    .toBeGreaterThan(60_000);
  expect(afterglow.context.pages()).toContain(page);
});

test('a restart before its time still brings it', async ({
  afterglow,
  profile,
  build,
  seed,
  zone,
}) => {
  await seed(nudgesOnNow(zone, 1.5));
  await afterglow.context.close();
  const again = await startAfterglow({ profile, zone, extension: build });
  await expect.poll(() => notificationIds(again.worker), { timeout: 120_000 }).toEqual(['nudge']);
  await again.context.close();
});

test('"In an hour" and "Not today" are buttons: the one brings it once more, the other ends it', async ({
  worker,
  bare,
  seed,
  zone,
}) => {
  await seed(nudgesOnNow(zone));
  await fireNudgeAlarm(worker);
  await settled(worker);
  await pressButton(worker, 'nudge', 0);
  await settled(worker);
  await expect.poll(() => notificationIds(worker)).toEqual([]);
  const alarm = async () =>
    (await worker.evaluate(() => chrome.alarms.get('nudge')))?.scheduledTime;
  const inAnHour = Date.now() + 3_600_000;
  await expect.poll(async () => Math.abs(((await alarm()) ?? 0) - inAnHour)).toBeLessThan(60_000);

  await pressButton(worker, 'nudge', 1);
  await settled(worker);
  await expect.poll(async () => ((await alarm()) ?? 0) > inAnHour + 3_600_000).toBe(true);
  const state = await rowsOf(await bare(), 'device');
  expect(state).toContainEqual({ key: 'nudge', value: expect.objectContaining({ unanswered: 0 }) });
});

test('a dot instead: on the icon until a check-in is kept, with both choices on the page', async ({
  worker,
  popup,
  seed,
  zone,
}) => {
  await seed(nudgesOnNow(zone, 0, { shows: 'dot' }));
  await fireNudgeAlarm(worker);
  await settled(worker);
  expect(await notificationIds(worker)).toEqual([]);
  await expect.poll(() => badge(worker)).toBe(' ');

  const page = await popup('#/check-in');
  await expect(page.getByRole('button', { name: 'In an hour' })).toBeVisible();
  await expect.poll(() => badge(worker)).toBe('');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Not today' }).click();
  await expect(page.getByText('No more today.')).toBeVisible();
});

test('my own words, and no more than sixty characters of them', async ({ worker, options }) => {
  const nudges = new NudgesPage(await options('#/nudges'));
  await nudges.switchOn();
  await nudges.choice('My own words').check();
  const field = nudges.page.getByRole('textbox', { name: 'My own words' });
  await field.pressSequentially('Evening, you. However it went.');
  await expect(nudges.page.getByText('However it went.', { exact: true })).toBeVisible();
  await field.fill('x'.repeat(80));
  await expect(field).toHaveValue('x'.repeat(60));
  await field.fill('Evening, you. However it went.');
  await expect(nudges.page.getByText('Evening, you.', { exact: true })).toBeVisible();
  await nudges.showOne.click();
  await expect.poll(() => notificationIds(worker)).toContain('nudge-example');
});

test('rests until a day, and says so', async ({ options }) => {
  const nudges = new NudgesPage(await options('#/nudges'));
  await nudges.switchOn();
  const until = nudges.page.getByRole('combobox', { name: 'Until' });
  await until.selectOption({ index: 3 });
  await expect(nextNudge(nudges)).toContainText('Nudges are resting until');
  await until.selectOption({ index: 0 });
  await expect(nextNudge(nudges)).not.toContainText('resting');
});

test('the page switches nudges on, tells of the next one, and shows an example that counts for nothing', async ({
  worker,
  options,
  bare,
}) => {
  const nudges = new NudgesPage(await options('#/nudges'));
  const alarms = () =>
    worker.evaluate(async () =>
      (await chrome.alarms.getAll())
        .map(({ name }) => name)
        .filter((name) => name !== 'look-after')
        .toSorted(),
    );
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
      zone,
    }) => {
      const nudges = new NudgesPage(await options('#/nudges'));
      await nudges.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await nudges.page.setViewportSize({ width, height: 900 });
      await nudges.switchOn();
      // Any day but today, which would be the nearer reason.
      const inThreeDays = new Date(Date.now() + 68 * 3_600_000);
      const other = inThreeDays.toLocaleString('en', {
        weekday: 'long',
        timeZone: zone,
      });
      await nudges.page.getByRole('checkbox', { name: other }).uncheck();
      await nudges.choice('My own words').check();
      await nudges.page
        .getByRole('textbox', { name: 'My own words' })
        .fill('Evening, you. However it went.');
      await nudges.choice('As both').check();
      await nudges.page.getByRole('combobox', { name: 'Until' }).selectOption({ index: 5 });
      await expect(nextNudge(nudges)).toContainText('resting');
      expect(await axeViolations(nudges.page)).toEqual([]);
    });
  }
}
