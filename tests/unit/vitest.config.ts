import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    // Node 20 has no Temporal; the browsers that Afterglow runs in do.
    setupFiles: ['temporal-polyfill/global'],
    pool: 'forks',
  },
});
