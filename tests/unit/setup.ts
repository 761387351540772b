import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

// a property that builds pages is slow; `npm run test:release` tries each more often
const usualRuns = typeof document === 'undefined' ? 200 : 25;
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? usualRuns) });

const root = join(import.meta.dirname, '../..');

// jsdom has no locks
if (!navigator.locks)
  vi.stubGlobal(
    'navigator',
    Object.assign(navigator, { locks: { request: async (_: string, then: () => unknown) => then() } }),
  );

// the package's own texts, and nothing else, can be fetched
vi.stubGlobal('fetch', async (url: string) => {
  const name = /^chrome-extension:\/\/test-extension-id\/(locales\/[\w-]+\.json)$/.exec(url)?.[1];
  if (!name) throw new Error(`Only our own package is asked, not ${url}`);
  return new Response(await readFile(join(root, name)));
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockReturnValue();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    name: 'Pop Doctor for Gmail',
    version: '0',
    manifest_version: 3,
  });
});
