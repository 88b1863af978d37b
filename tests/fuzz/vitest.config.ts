import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/fuzz/**/*.test.ts'],
    // Node 20 has no Temporal; the browsers that Afterglow runs in do.
    setupFiles: ['temporal-polyfill/global'],
    testTimeout: 1_800_000,
  },
});
