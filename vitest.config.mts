import path from 'node:path';
import { defineConfig } from 'vitest/config';

const univer = (file: string) => path.resolve(import.meta.dirname, 'node_modules/@univerjs', file);

/**
 * The CommonJS builds of Univer. Node cannot import its ES modules (a named import from CommonJS fails), and letting Vite transform
 * them would cost every test file three seconds more.
 */
const alias = [
  { find: /^@univerjs\/([\w-]+)$/, replacement: univer('$1/lib/cjs/index.js') },
  { find: /^@univerjs\/([\w-]+)\/facade$/, replacement: univer('$1/lib/cjs/facade.js') },
  { find: /^@univerjs\/([\w-]+)\/locales\/([\w-]+)$/, replacement: univer('$1/lib/cjs/locales/$2.js') },
];

export default defineConfig({
  test: {
    // The default leaves one processor free, which on two of them is half of what there is.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/recalc/**', 'test/bench/**', 'test/build/**'],
          setupFiles: ['test/support/runs.ts'],
          testTimeout: process.env['FC_RUNS'] ? 3_600_000 : 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'recalc',
          include: ['test/recalc/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          globalSetup: ['test/build/setup.ts'],
          // One build is enough for both processors.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: ['test/browser/*ictures.test.ts'],
          globalSetup: ['test/browser/support/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'pictures',
          include: ['test/browser/*ictures.test.ts'],
          globalSetup: ['test/browser/support/setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['test/bench/**/*.test.ts'],
          globalSetup: ['test/browser/support/setup.ts'],
          // What runs beside a measurement is measured.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
