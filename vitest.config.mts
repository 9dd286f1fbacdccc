import { defineConfig } from 'vitest/config';

// Node cannot import the Univer packages as ES modules (a named import from CommonJS fails): let Vite transform them.
const server = { deps: { inline: [/@univerjs/] } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          testTimeout: 20_000,
          server,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          server,
        },
      },
    ],
  },
});
