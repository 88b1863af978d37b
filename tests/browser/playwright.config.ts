import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/browser-tests',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  // Two browsers share what may be two slow cores: a condition has the time it needs, and none is waited out.
  expect: { timeout: 30_000 },
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts' },
    { name: 'firefox', testMatch: '**/*.firefox.ts', timeout: 240_000 },
  ],
});
