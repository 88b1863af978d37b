import { expect, onProfile } from './profile';
import { startFirefox, type RunningFirefox } from '../../scripts/browsers/firefox';

type Choices = {
  /** IANA zone of the whole browser. */
  zone: string;
  /** More preferences of `about:config`. */
  prefs: Record<string, boolean | number | string>;
};

type Fixtures = {
  /** Starts Firefox on the test's profile; called again after `close` or `kill`, it is a restart. */
  start: () => Promise<RunningFirefox>;
};

/** A test against the built extension in real Firefox, on a profile of its own. Its pages are puppeteer's. */
export const test = onProfile.extend<Choices & Fixtures>({
  zone: ['Europe/London', { option: true }],
  prefs: [{}, { option: true }],
  start: async ({ profile, zone, prefs }, use) => {
    const started: RunningFirefox[] = [];
    await use(async () => {
      const running = await startFirefox({ profile, zone, prefs });
      started.push(running);
      return running;
    });
    for (const running of started) if (running.browser.connected) await running.close();
  },
});

export { expect };
