import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from './find';
import { hasEnded, killWithChildren } from './kill';

/** The built extension for Firefox. */
export const firefoxBuild = resolve(import.meta.dirname, '../../.output/firefox-mv3');

const addOn = 'afterglow@afterglow.example';

/** Firefox gives each profile's copy of an add-on a host of its own; the pref with which it remembers fixes ours. */
const host = '4f6d7a52-3b1c-4d0e-9a58-6c2f1e7b9d31';

/** With these, an add-on that is installed anew at each start finds its journal again. */
export const lastingPrefs = {
  'extensions.webextensions.uuids': JSON.stringify({ [addOn]: host }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
} as const;

export type FirefoxOptions = {
  /** Folder of the profile; it is kept, so that a second start finds the first one's journal. */
  profile: string;
  /** IANA zone of the whole browser. */
  zone?: string;
  /** Folder of the unpacked extension. */
  extension?: string;
  headed?: boolean;
  /** More preferences of `about:config`. */
  prefs?: Record<string, boolean | number | string>;
  /** More of the environment that the browser runs in. */
  env?: Record<string, string>;
};

/** A running Firefox with Afterglow in it. */
export type RunningFirefox = {
  browser: Browser;
  /** Opens a page of the extension in a new tab (`popup.html#/check-in`) and waits until it has loaded. */
  open(file: string): Promise<Page>;
  /** Ends the browser as a person would. */
  close(): Promise<void>;
  /** Ends the browser with all its processes as a power cut would, with SIGKILL. */
  kill(): Promise<void>;
};

/** Address of a file of the extension, with its hash route. */
function firefoxAddress(file: string): string {
  return `moz-extension://${host}/${file}`;
}

/** Where a page stands, or nothing while it is between two documents. */
async function whereabouts(page: Page): Promise<string> {
  const asked = page
    .evaluate(() => (document.readyState === 'loading' ? '' : location.href))
    .catch(() => '');
  return Promise.race([asked, pause(500, '')]);
}

async function openIn(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  const address = firefoxAddress(file);
  // For an extension's page the navigation arrives, but its promise fails: the frame changes its process.
  page.goto(address).catch(() => undefined);
  const latest = Date.now() + 20_000;
  while (!(await whereabouts(page)).startsWith(address)) {
    if (Date.now() > latest) throw new Error(`${address} did not open.`);
    await pause(25);
  }
  return page;
}

/** Starts Firefox and installs Afterglow for as long as it runs. */
export async function startFirefox(options: FirefoxOptions): Promise<RunningFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: options.headed !== true,
    enableExtensions: true,
    userDataDir: options.profile,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, TZ: options.zone ?? 'Europe/London', ...options.env },
    extraPrefsFirefox: {
      ...lastingPrefs,
      'intl.accept_languages': 'en-GB, en',
      ...options.prefs,
    },
  });
  await browser.installExtension(options.extension ?? firefoxBuild);
  return {
    browser,
    open: (file) => openIn(browser, file),
    close: () => browser.close(),
    kill: async () => {
      const pid = browser.process()?.pid;
      if (pid === undefined) return;
      killWithChildren(pid);
      await hasEnded(pid);
    },
  };
}
