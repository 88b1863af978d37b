import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/nudges/**/*.test.ts'],
    // Node 20 has no Temporal; the browsers that Afterglow runs in do. The stand-in is slow: what it was asked before
    // it is not asked again.
    setupFiles: ['temporal-polyfill/global', 'tests/nudges/remember.ts'],
    pool: 'forks',
    // One for each of the two cores that everything here is measured on; by itself Vitest would leave one idle.
    maxWorkers: 2,
  },
});
