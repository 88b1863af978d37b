import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Node 20 has no Temporal; the browsers that Afterglow runs in do.
    setupFiles: ['temporal-polyfill/global'],
    pool: 'forks',
    // One for each of the two cores that everything here is measured on; by itself Vitest would leave one idle.
    maxWorkers: 2,
    // What is tested here is pure and keeps nothing; made anew for each file, it took three times as long.
    isolate: false,
    // Laws run through hundreds of cases; a machine that is busy otherwise takes longer for them.
    testTimeout: 30_000,
  },
});
