import { expect, type Page } from '@playwright/test';
import {
  extensionAddress,
  openTruePopup,
  startAfterglow,
  type ChromiumOptions,
  type RunningChromium,
} from '../../scripts/browsers/chromium';
import { hasEnded, killWithChildren, processOfChromium } from '../../scripts/browsers/kill';
import { openBarePage, rowsOf } from './seed';

/** A browser that is about to be killed, and the page that takes the focus from its popup. */
export type Doomed = { running: RunningChromium; pid: number; elsewhere: Page };

/** Notes of a running browser what it takes to kill it. */
export async function readyToDie(running: RunningChromium): Promise<Doomed> {
  const elsewhere = running.context.pages()[0] ?? (await running.context.newPage());
  return { running, pid: await processOfChromium(running.port), elsewhere };
}

/** Waits for the welcome page, which an empty journal opens by itself: it would take the focus from the popup. */
export async function firstStart(running: RunningChromium): Promise<Doomed> {
  const pages = () => running.context.pages().map((page) => page.url());
  await expect.poll(pages).toContain(extensionAddress(running, 'options.html#/welcome'));
  return readyToDie(running);
}

/** Starts again on the profile of a browser that was killed. */
export async function startAgain(options: ChromiumOptions): Promise<Doomed> {
  return readyToDie(await startAfterglow(options));
}

/** Kills the browser with all its processes and gives the instant, in milliseconds since 1970. */
export async function killNow({ running, pid }: Doomed): Promise<number> {
  const closed = running.context.waitForEvent('close');
  killWithChildren(pid);
  const at = Date.now();
  await Promise.all([closed, hasEnded(pid)]);
  return at;
}

/** Opens the true popup over a page that has the focus. */
export async function openPopup({ running, elsewhere }: Doomed): Promise<Page> {
  await elsewhere.bringToFront();
  return openTruePopup(running);
}

/** Takes the focus away from the popup, as a click beside it would, and waits until it has closed. */
export async function loseFocus({ elsewhere }: Doomed, popup: Page): Promise<void> {
  const closed = popup.waitForEvent('close');
  await elsewhere.bringToFront();
  await closed;
}

/** The words of every draft and of every kept check-in, as they lie in the database. */
export async function wordsInStore({
  running,
}: Doomed): Promise<{ drafts: string[]; kept: string[] }> {
  const bare = await openBarePage(running.context, running);
  const drafts = (await rowsOf(bare, 'drafts')) as { body: { reflection: string } }[];
  const records = (await rowsOf(bare, 'records')) as {
    kind: string;
    body: { reflection: string };
  }[];
  await bare.close();
  return {
    drafts: drafts.map(({ body }) => body.reflection).filter((words) => words !== ''),
    kept: records.filter(({ kind }) => kind === 'check-in').map(({ body }) => body.reflection),
  };
}
