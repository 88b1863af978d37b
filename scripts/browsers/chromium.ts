import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Worker,
} from 'playwright-core';
import { browserPath } from './find';

/** The built extension for Chromium. */
export const chromiumBuild = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export type ChromiumOptions = {
  /** Folder of the profile; made where it is missing. */
  profile: string;
  /** IANA zone of the whole browser, its worker included. */
  zone?: string;
  /** Folder of the unpacked extension, or null for a browser without one. */
  extension?: string | null;
  /** Whether a window is really shown. */
  headed?: boolean;
  /** More arguments for the browser. */
  args?: readonly string[];
  /** More of the environment that the browser runs in. */
  env?: Record<string, string>;
};

/** A running Chromium with Afterglow in it. */
export type RunningChromium = {
  context: BrowserContext;
  worker: Worker;
  /** Id of the extension, the host of its pages. */
  id: string;
  /** Port of the DevTools on this machine: the way to targets that are not tabs. */
  port: number;
};

/** The interface's language comes from the system; this is what pages and `Intl` are told. */
function preferBritishEnglish(profile: string): void {
  const folder = join(profile, 'Default');
  const file = join(folder, 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  const languages = 'en-GB,en';
  writeFileSync(
    file,
    JSON.stringify({ intl: { accept_languages: languages, selected_languages: languages } }),
  );
}

function argumentsFor({ extension = chromiumBuild, headed, args = [] }: ChromiumOptions): string[] {
  return [
    // The screen of a headless browser is 800 × 600 unless told; the popup would not find its 600 under a toolbar.
    ...(headed ? [] : ['--headless=new', '--screen-info={1600x1200}']),
    // Chromium's sandbox refuses to start for root, who is who runs things in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(extension === null
      ? []
      : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]),
    '--disable-background-networking',
    '--remote-debugging-port=0',
    '--lang=en-GB',
    ...args,
  ];
}

/** Starts Chromium without looking for an extension in it. */
export async function startChromium(options: ChromiumOptions): Promise<BrowserContext> {
  preferBritishEnglish(options.profile);
  return chromium.launchPersistentContext(options.profile, {
    executablePath: browserPath('chromium'),
    headless: false, // What "headless" would add here is an old mode that loads no extensions.
    args: argumentsFor(options),
    env: { ...process.env, TZ: options.zone ?? 'Europe/London', ...options.env },
    viewport: null,
  });
}

/** Starts Chromium with Afterglow and waits for its worker. */
export async function startAfterglow(options: ChromiumOptions): Promise<RunningChromium> {
  const { extension = chromiumBuild } = options;
  if (extension === null || !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no extension in ${String(extension)}. Run "npm run build" first.`);
  }
  const isFresh = !existsSync(join(options.profile, 'Default/IndexedDB'));
  const context = await startChromium(options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const port = Number(
    readFileSync(join(options.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0],
  );
  const running = { context, worker, id: new URL(worker.url()).host, port };
  if (isFresh) await welcomeOf(running);
  return running;
}

/** Waits for the welcome page, which opens by itself where there is no journal, and would close a popup if later. */
async function welcomeOf(running: RunningChromium): Promise<void> {
  const address = extensionAddress(running, 'options.html#/welcome');
  const isWelcome = (page: Page) => page.url() === address;
  const page =
    running.context.pages().find(isWelcome) ??
    (await running.context.waitForEvent('page', isWelcome));
  await page.waitForLoadState();
}

/** Address of a file of the extension, with its hash route. */
export function extensionAddress(running: Pick<RunningChromium, 'id'>, file: string): string {
  return `chrome-extension://${running.id}/${file}`;
}

/** The popup among the targets of a browser. Its page in a tab has the same address, and tells that it is in one. */
async function popupAmong(devtools: Browser, address: string): Promise<Page | null> {
  for (const page of devtools.contexts().flatMap((context) => context.pages())) {
    if (!page.url().startsWith(address)) continue;
    const tab = await page.evaluate(() => chrome.tabs.getCurrent());
    if (tab === undefined) return page;
  }
  return null;
}

/**
 * Opens the true popup, the small window under the toolbar's button, and gives its page. It closes when another
 * page comes to the front, as it would for a person.
 */
export async function openTruePopup(running: RunningChromium): Promise<Page> {
  await running.worker.evaluate(() => chrome.action.openPopup());
  // The popup is no tab, so that it does not appear in the context; the DevTools port shows it all the same.
  const devtools = await chromium.connectOverCDP(`http://127.0.0.1:${running.port}`);
  const latest = Date.now() + 10_000;
  while (Date.now() < latest) {
    const popup = await popupAmong(devtools, extensionAddress(running, 'popup.html'));
    if (popup !== null) {
      popup.once('close', () => void devtools.close());
      return popup;
    }
    await pause(25);
  }
  await devtools.close();
  throw new Error('The popup was opened and did not stay.');
}
