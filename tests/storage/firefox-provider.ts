import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { defineBrowserProvider } from '@vitest/browser';
import { browserPath } from '../../scripts/browsers/find';

/** Lets Vitest run in the Firefox of this machine: Playwright has only a build of its own. */
export const installedFirefox = defineBrowserProvider({
  name: 'installed-firefox',
  options: {},
  providerFactory: () => {
    let running: Promise<Browser> | undefined;
    const pages = new Map<string, Page>();
    return {
      name: 'installed-firefox',
      supportsParallelism: false,
      getCommandsContext: (session) => ({ page: pages.get(session) }),
      openPage: async (session, url) => {
        running ??= puppeteer.launch({
          browser: 'firefox',
          executablePath: browserPath('firefox'),
        });
        const page = await (await running).newPage();
        pages.set(session, page);
        await page.goto(url);
      },
      close: async () => (await running)?.close(),
    };
  },
});
