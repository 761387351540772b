import { availableParallelism } from 'node:os';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { localeTags } from './scripts/locale-tags.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __LOCALES__: JSON.stringify(localeTags(import.meta.dirname)) },
  test: {
    projects: [
      {
        extends: true,
        // a test that draws asks for a page in its first line: `// @vitest-environment jsdom`
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/unit/setup.ts',
          // files share their modules, which keep nothing but loaded texts: a third less to load
          isolate: false,
          // a property is tried on some hundred pages, by `npm run test:release` on more, and a machine may be busy
          testTimeout: process.env.PROPERTY_RUNS ? 600_000 : 30_000,
          // by default vitest leaves one of two cores idle
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          // files share the browsers that harness/each-browser.ts keeps
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
