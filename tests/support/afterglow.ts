import type { BrowserContext, Page, Worker } from '@playwright/test';
import { fontEnvironment, type Font } from './fonts';
import { expect, onProfile } from './profile';
import {
  chromiumBuild,
  extensionAddress,
  openTruePopup,
  startAfterglow,
  type RunningChromium,
} from '../../scripts/browsers/chromium';
import { journalVersion, openBarePage, putRaw, type Rows } from './seed';

type Choices = {
  /** IANA zone of the whole browser. */
  zone: string;
  /** More arguments for the browser. */
  browserArgs: string[];
  /** Folder of the unpacked extension. */
  extension: string;
  /** The one sans that the browser has, `all` four that tests know, or null for the machine’s own fonts. */
  font: Font | 'all' | null;
};

type Fixtures = {
  /** The running browser: start another one on the same profile with `restart`. */
  afterglow: RunningChromium;
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** Waits until the welcome page has opened, which it does by itself on an empty journal, and closes it. */
  welcomed: () => Promise<void>;
  /** Opens the true popup under the toolbar's button. It has no tab, no `setViewportSize` and no `page.clock`. */
  truePopup: () => Promise<Page>;
  /** Opens the popup's page in a tab of 380 × 600, at a hash route if one is given (`#/check-in`). */
  popup: (route?: string) => Promise<Page>;
  /** Opens the big page in a tab of 1200 × 900, at a hash route if one is given (`#/nudges`). */
  options: (route?: string) => Promise<Page>;
  /** A page of the extension's origin that runs none of its code; for looking into the stores. */
  bare: () => Promise<Page>;
  /** Puts rows into the journal's tables, past the product. The journal is made first where there is none. */
  seed: (rows: Rows) => Promise<void>;
  /** Addresses that were asked for and are not the extension's own. The test fails unless it is empty. */
  strangers: string[];
};

function isOurs(address: string, id: string): boolean {
  const own = `chrome-extension://${id}/`;
  return (
    address.startsWith(own) || address.startsWith(`blob:${own}`) || address.startsWith('about:')
  );
}

async function openPage(
  context: BrowserContext,
  address: string,
  size: { width: number; height: number },
) {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(address);
  return page;
}

/** A test against the built extension in real Chromium, on a profile of its own. */
export const test = onProfile.extend<Choices & Fixtures>({
  zone: ['Europe/London', { option: true }],
  browserArgs: [[], { option: true }],
  extension: [chromiumBuild, { option: true }],
  font: ['all', { option: true }],
  afterglow: async ({ profile, zone, browserArgs, extension, font }, use) => {
    const running = await startAfterglow({
      profile,
      zone,
      extension,
      args: browserArgs,
      env: font === null ? {} : fontEnvironment(font, profile),
    });
    await use(running);
    await running.context.close();
  },
  context: ({ afterglow }, use) => use(afterglow.context),
  worker: ({ afterglow }, use) => use(afterglow.worker),
  extensionId: ({ afterglow }, use) => use(afterglow.id),
  strangers: [
    async ({ afterglow }, use) => {
      const strangers: string[] = [];
      afterglow.context.on('request', (request) => {
        if (!isOurs(request.url(), afterglow.id)) strangers.push(request.url());
      });
      await use(strangers);
      expect(strangers, 'requests that are not the extension’s own').toEqual([]);
    },
    { auto: true },
  ],
  welcomed: ({ afterglow }, use) =>
    use(async () => {
      const address = extensionAddress(afterglow, 'options.html#/welcome');
      const isWelcome = (page: Page) => page.url() === address;
      const page =
        afterglow.context.pages().find(isWelcome) ??
        (await afterglow.context.waitForEvent('page', isWelcome));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.close();
    }),
  truePopup: ({ afterglow }, use) => use(() => openTruePopup(afterglow)),
  popup: ({ afterglow }, use) =>
    use((route = '') =>
      openPage(afterglow.context, extensionAddress(afterglow, `popup.html${route}`), {
        width: 380,
        height: 600,
      }),
    ),
  options: ({ afterglow }, use) =>
    use((route = '') =>
      openPage(afterglow.context, extensionAddress(afterglow, `options.html${route}`), {
        width: 1200,
        height: 900,
      }),
    ),
  bare: ({ afterglow }, use) => use(() => openBarePage(afterglow.context, afterglow)),
  seed: ({ options, bare }, use) =>
    use(async (rows) => {
      const page = await bare();
      if ((await journalVersion(page)) === null) {
        const opener = await options();
        await expect.poll(() => journalVersion(page)).not.toBeNull();
        await opener.close();
      }
      await putRaw(page, rows);
      await page.close();
    }),
});

export { expect };
