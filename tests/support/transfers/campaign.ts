import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { transferRounds } from '../kill-rounds';
import type { Kind } from './kinds';
import {
  canonical,
  clearCopies,
  copiesIn,
  differing,
  type Evaluating,
  lyingIn,
  type Lying,
} from './rows';
import { offered, press, sees } from './seat';

/** An open page, as far as a campaign goes. */
export type Page = Evaluating & { close(): Promise<void> };

/** A browser that is about to be killed. */
export type Doomed = {
  /** A page of the extension's origin that runs none of its code. */
  bare(): Promise<Page>;
  /** Opens a page of the extension. */
  open(route: string): Promise<Page>;
  kill(): Promise<unknown>;
};

type Outcome = 'before' | 'after';

/** From this many rounds on, both outcomes have to be seen. */
const long = 10;

/** Looks into the journal as it lies, without any code of the product. */
async function look(browser: Doomed): Promise<Lying> {
  const bare = await browser.bare();
  const lying = await lyingIn(bare);
  await bare.close();
  return lying;
}

async function makeReady(kind: Kind, browser: Doomed): Promise<Page | null> {
  const bare = await browser.bare();
  await kind.layDown(bare);
  await clearCopies(bare);
  await bare.close();
  if (kind.yes === null) return null;
  const page = await browser.open(kind.route);
  await kind.prepare(page);
  return page;
}

/** Does it, and comes back once the page says that it is done. */
async function carryOut(kind: Kind, browser: Doomed, ready: Page | null): Promise<Page> {
  const page = ready ?? (await browser.open(kind.route));
  if (kind.yes !== null) await press(page, kind.yes);
  await sees(page, kind.done);
  return page;
}

/** What lies there before and after, and how many milliseconds lie between. */
async function goOnce(
  kind: Kind,
  browser: Doomed,
): Promise<{ before: Lying; after: Lying; span: number }> {
  const ready = await makeReady(kind, browser);
  const before = await look(browser);
  const from = Date.now();
  const page = await carryOut(kind, browser, ready);
  const span = Date.now() - from;
  const after = await look(browser);
  expect(canonical(after) === canonical(before), 'nothing has changed').toBe(false);
  expect(after.rows['records']).toHaveLength(kind.afterwards.records);
  expect(after.rows['versions']).toHaveLength(kind.afterwards.versions);
  expect(after.rows['drafts']).toEqual(before.rows['drafts']);
  await page.close();
  return { before, after, span };
}

/** Which of the two lies there; anything between fails. */
function outcomeOf(there: Lying, before: Lying, after: Lying): Outcome {
  if (canonical(there) === canonical(before)) return 'before';
  const apart = {
    ...{ fromBefore: differing(there, before), fromAfter: differing(there, after) },
    ...{ version: there.version, notes: there.notes },
  };
  expect(canonical(there), `neither before nor after: ${JSON.stringify(apart)}`).toBe(
    canonical(after),
  );
  return 'after';
}

/** The journal opens and shows its latest day, and nothing is wrong with it. */
async function opensWith(browser: Doomed, words: string): Promise<void> {
  const history = await browser.open('options.html#/history');
  await sees(history, words);
  const alerts = await history.evaluate(
    () => document.querySelectorAll('[role=alert]').length,
    null,
  );
  expect(alerts).toBe(0);
  await history.close();
}

/** What came in can be taken out again as one; what did not come in is not offered. */
async function undoes(kind: Kind, browser: Doomed, outcome: Outcome, before: Lying): Promise<void> {
  if (kind.undo === null) {
    const bare = await browser.bare();
    expect(await copiesIn(bare)).toContain('before-upgrade');
    return bare.close();
  }
  const page = await browser.open(kind.route);
  if (outcome === 'before') {
    expect(await offered(page, kind.undo), 'ways to take out what is not in').toBe(0);
    return page.close();
  }
  await press(page, kind.undo);
  await sees(page, 'is as it was before.');
  const { rows } = await look(browser);
  expect(canonical(rows)).toBe(canonical(before.rows));
  await page.close();
}

/** Rounds of one kind, each killed a little later than the one before; gives the last browser back. */
export async function campaign(
  kind: Kind,
  first: Doomed,
  startAgain: () => Promise<Doomed>,
): Promise<Doomed> {
  await goOnce(kind, first);
  await first.kill();
  // Measured as it goes in the rounds, in a browser that has just been started again.
  let browser = await startAgain();
  const { before, after, span } = await goOnce(kind, browser);
  const seen: Outcome[] = [];
  for (let round = 1; round <= transferRounds; round += 1) {
    const delay = Math.round((span * 1.4 * (round - 0.5)) / transferRounds);
    const ready = await makeReady(kind, browser);
    let said = false;
    // Its page goes down with the browser.
    carryOut(kind, browser, ready).then(
      () => (said = true),
      () => undefined,
    );
    await pause(delay);
    const hadSaid = said;
    await browser.kill();

    browser = await startAgain();
    const outcome = outcomeOf(await look(browser), before, after);
    if (hadSaid) expect(outcome, 'after it was said to be done').toBe('after');
    await opensWith(browser, kind.latest[outcome]);
    const end = kind.yes === null ? 'after' : outcome;
    expect(canonical(await look(browser))).toBe(canonical(end === 'after' ? after : before));
    await undoes(kind, browser, outcome, before);
    seen.push(outcome);
    console.log(`${kind.name} ${round}: killed after ${delay} ms of ${span}, all as ${outcome}`);
  }
  const counts = (['before', 'after'] as const).map(
    (outcome) => `${seen.filter((one) => one === outcome).length} ${outcome}`,
  );
  console.log(`${kind.name}: ${transferRounds} rounds, 0 between; ${counts.join(', ')}`);
  if (transferRounds >= long) expect(new Set(seen)).toEqual(new Set(['before', 'after']));
  return browser;
}
