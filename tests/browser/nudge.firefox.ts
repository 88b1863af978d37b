import type { Page } from 'puppeteer-core';
import { expect, test } from '../support/firefox';
import { zoneWhereItIsMorning } from '../support/morning';

// Firefox then grants what is asked for in a click without showing its question.
// The background is stopped after two seconds without work, so that alarms have to start it.
// By day, so that the nudge's hours end on the day on which they begin.
test.use({
  zone: zoneWhereItIsMorning(),
  prefs: {
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.background.idle.timeout': 2000,
  },
});

declare global {
  // `var` is the only declaration that becomes a property of the global object.
  var closedNotifications: string[];
}

function alarmNames(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await chrome.alarms.getAll())
      .map(({ name }) => name)
      .filter((name) => name !== 'look-after')
      .toSorted(),
  );
}

function mayNotify(page: Page): Promise<boolean> {
  return page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));
}

async function press(page: Page, words: string): Promise<void> {
  for (const button of await page.$$('button')) {
    const said = await button.evaluate((element) => element.textContent);
    if (said === words) await button.click();
  }
}

/** Notes which notifications are closed: without a desktop around it, Firefox closes each as soon as it has shown it. */
async function watchClosing(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.closedNotifications = [];
    chrome.notifications.onClosed.addListener((id) => {
      globalThis.closedNotifications.push(id);
    });
  });
}

/** Notifications that were shown since, each as often as it was. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...globalThis.closedNotifications,
    ...Object.keys(await chrome.notifications.getAll()),
  ]);
}

/** The half hour that it is now, as the list of times has it: at most thirty minutes late, and so in its window. */
function halfHourNow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = new Date();
    const hour = String(now.getHours()).padStart(2, '0');
    return `${hour}:${now.getMinutes() < 30 ? '00' : '30'}`;
  });
}

/** Switches nudges on at half a minute from now or up to a minute later, as the journal would have it stored. */
async function nudgeInAMinute(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const time = new Date(Date.now() + 90_000).toTimeString().slice(0, 5);
    const opening = indexedDB.open('afterglow');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const database = opening.result;
    const writing = database.transaction('records', 'readwrite', { durability: 'strict' });
    writing.objectStore('records').put({
      id: 'setting-nudge',
      kind: 'setting',
      day: '2026-01-01',
      at: '2026-01-01T12:00:00.000Z',
      zone: 'Europe/London',
      v: 1,
      stamp: '001700000000000-00000-00000000',
      removed: null,
      body: { key: 'nudge', value: { on: true, time, days: [1, 2, 3, 4, 5, 6, 7] } },
    });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  });
}

test('a restart before its time, which forgets all alarms, still brings it, and one after it does not', async ({
  start,
}) => {
  test.setTimeout(240_000);
  let firefox = await start();
  let page = await firefox.open('options.html#/nudges');
  await page.waitForSelector('input[role="switch"]');
  await press(page, 'Show me one now');
  await expect.poll(() => mayNotify(page)).toBe(true);
  await nudgeInAMinute(page);
  await firefox.close();

  firefox = await start();
  page = await firefox.open('options.html#/nudges');
  await page.waitForSelector('input[role="switch"]');
  await watchClosing(page);
  await expect.poll(() => alarmNames(page)).toEqual(['nudge', 'tick']);
  await expect.poll(() => shown(page), { timeout: 120_000 }).toContain('nudge');
  expect(await shown(page)).toEqual(['nudge']);
  await firefox.close();

  firefox = await start();
  page = await firefox.open('options.html#/nudges');
  await page.waitForSelector('input[role="switch"]');
  await watchClosing(page);
  await expect
    .poll(() => page.evaluate(async () => (await chrome.alarms.get('nudge'))?.scheduledTime ?? 0))
    .toBeGreaterThan(Date.now() + 3_600_000);
  await page.evaluate(() => navigator.locks.request('nudge', () => undefined));
  expect(await shown(page)).toEqual([]);
});

test('nudges are switched on in Firefox, and one comes, once', async ({ start }) => {
  const firefox = await start();
  const page = await firefox.open('options.html#/nudges');
  await page.waitForSelector('input[role="switch"]');
  expect(await mayNotify(page)).toBe(false);
  await press(page, 'Show me one now');
  await expect.poll(() => mayNotify(page)).toBe(true);
  await watchClosing(page);

  await page.select('.sentence select', await halfHourNow(page));
  await page.click('input[role="switch"]');
  await expect.poll(() => alarmNames(page)).toEqual(['nudge', 'tick']);
  await expect.poll(() => shown(page)).toContain('nudge');

  await page.evaluate(() => chrome.alarms.create('nudge', { when: Date.now() }));
  // It was heard once it stands at a day to come again.
  await expect
    .poll(() => page.evaluate(async () => (await chrome.alarms.get('nudge'))?.scheduledTime ?? 0))
    .toBeGreaterThan(Date.now() + 3_600_000);
  await page.evaluate(() => navigator.locks.request('nudge', () => undefined));
  expect((await shown(page)).filter((id) => id === 'nudge')).toEqual(['nudge']);
});
