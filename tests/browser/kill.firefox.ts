import type { Page } from 'puppeteer-core';
import { expect, test } from '../support/firefox';
import {
  killRounds,
  keptOnScreen,
  medianOf,
  oldestLost,
  rhythm,
  wordsOfRound,
  type Typed,
} from '../support/kill-rounds';

test.setTimeout(120_000 + killRounds * 60_000);

const words = '::-p-aria([name="Check-in"]) textarea';

function wordsIn(page: Page): Promise<string> {
  return page.$eval('form textarea', (box) => box.value);
}

async function goOnWriting(page: Page): Promise<void> {
  await page.locator(words).click();
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

function press(page: Page, name: string): Promise<void> {
  return page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

test('kept in the popup’s page and killed at “Kept”: in History after every start', async ({
  start,
}) => {
  const delays: number[] = [];
  let firefox = await start();
  for (let round = 1; round <= killRounds; round += 1) {
    const { before, after } = wordsOfRound(round);
    const closing = await firefox.open('popup.html');
    await press(closing, round === 1 ? 'I’d just like to start writing' : 'Add another thought');
    await closing.locator(words).click();
    await closing.keyboard.type(before);
    await closing.close();

    const page = await firefox.open('popup.html');
    await page.waitForFunction(
      (expected) => document.querySelector('textarea')?.value === expected,
      {},
      before,
    );
    await goOnWriting(page);
    await page.keyboard.type(after);
    const kept = page.evaluate(keptOnScreen);
    await page.keyboard.down('Control');
    // The key may still be going up while the browser is killed.
    const pressed = page.keyboard.press('Enter').catch(() => undefined);
    const keptAt = await kept;
    const killedAt = Date.now();
    await firefox.kill();
    await pressed;
    delays.push(killedAt - keptAt);

    firefox = await start();
    const history = await firefox.open('options.html#/history');
    await history.locator(`::-p-text(${before}${after})`).wait();
    expect(await history.$$eval('article', (all) => all.length)).toBeGreaterThanOrEqual(round);
    console.log(`round ${round}: killed ${killedAt - keptAt} ms after “Kept”, in History`);
  }
  await firefox.close();
  console.log(
    `Firefox, killed at “Kept”: ${killRounds} rounds, 0 lost; killed ${medianOf(delays)} ms (median), at most ${Math.max(...delays)} ms after`,
  );
});

test('killed while someone types: the draft holds what was typed a quarter of a second before', async ({
  start,
}) => {
  const ages: number[] = [];
  let firefox = await start();
  await press(await firefox.open('popup.html'), 'I’d just like to start writing');
  for (let round = 1; round <= killRounds; round += 1) {
    const page = await firefox.open('popup.html#/check-in');
    await goOnWriting(page);
    const typed: Typed[] = [{ text: await wordsIn(page), at: 0 }];
    const { before, after } = wordsOfRound(round);
    for (const key of `${before}${after} `.slice(0, 50 + ((round * 37) % 30))) {
      await page.keyboard.type(key, { delay: rhythm });
      typed.push({ text: (typed.at(-1)?.text ?? '') + key, at: Date.now() });
    }
    const killedAt = Date.now();
    await firefox.kill();

    firefox = await start();
    const again = await firefox.open('popup.html#/check-in');
    await again.waitForFunction(() => (document.querySelector('textarea')?.value ?? '') !== '');
    const age = oldestLost(typed, killedAt, await wordsIn(again));
    expect(age, 'age of the oldest key that was lost').toBeLessThanOrEqual(250);
    ages.push(age);
    await again.close();
    console.log(`round ${round}: ${typed.length - 1} keys, the oldest lost ${age} ms before`);
  }
  await firefox.close();
  console.log(
    `Firefox, killed while typing: ${killRounds} rounds; the oldest key lost was ${Math.max(...ages)} ms old (median ${medianOf(ages)})`,
  );
});
