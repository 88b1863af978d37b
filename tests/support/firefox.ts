import { fontEnvironment, fontPrefs, type Font } from './fonts';
import { expect, onProfile } from './profile';
import { firefoxBuild, startFirefox, type RunningFirefox } from '../../scripts/browsers/firefox';

type Choices = {
  /** IANA zone of the whole browser. */
  zone: string;
  /** More preferences of `about:config`. */
  prefs: Record<string, boolean | number | string>;
  /** The one sans that the browser has, `all` four that tests know, or null for the machine’s own fonts. */
  font: Font | 'all' | null;
};

type Fixtures = {
  /** Folder of the extension that is loaded. */
  extension: string;
  /** Starts Firefox on the test's profile; called again after `close` or `kill`, it is a restart. */
  start: () => Promise<RunningFirefox>;
};

/** A test against the built extension in real Firefox, on a profile of its own. Its pages are puppeteer's. */
export const test = onProfile.extend<Choices & Fixtures>({
  zone: ['Europe/London', { option: true }],
  prefs: [{}, { option: true }],
  font: ['all', { option: true }],
  extension: async ({}, use) => use(firefoxBuild),
  start: async ({ profile, zone, prefs, extension, font }, use) => {
    const started: RunningFirefox[] = [];
    const env = font === null ? {} : fontEnvironment(font, profile);
    await use(async () => {
      const running = await startFirefox({
        profile,
        zone,
        prefs: { ...fontPrefs, ...prefs },
        extension,
        env,
      });
      started.push(running);
      return running;
    });
    for (const running of started) if (running.browser.connected) await running.close();
  },
});

export { expect };
