import { playwright } from '@vitest/browser-playwright';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { browserPath } from '../../scripts/browsers/find';
import { installedFirefox } from './firefox-provider';

/** The storage suite: the same tests against the real IndexedDB of Chromium and of Firefox. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  // What else Vitest would find by itself on the way and reload the page for, in the middle of a test.
  optimizeDeps: {
    include: ['age-encryption', 'dexie', 'temporal-polyfill/global', 'fast-check'],
  },
  test: {
    fileParallelism: false,
    include: ['tests/storage/**/*.test.ts'],
    setupFiles: ['tests/storage/support/as-in-the-extension.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      instances: [
        {
          browser: 'chromium',
          name: 'chromium',
          provider: playwright({
            launchOptions: {
              executablePath: browserPath('chromium'),
              args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
            },
          }),
        },
        {
          browser: 'firefox',
          name: 'firefox',
          provider: installedFirefox,
          exclude: ['**/*.chromium.test.ts'],
        },
      ],
    },
  },
});
