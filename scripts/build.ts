import { join } from 'node:path';
import type { BrowserName } from '../tests/browser/harness/browsers.ts';
import { root, runToolQuietly } from './run.ts';

const target: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Where the extension stands once it is built. */
export const builtIn = (browser: BrowserName): string => join(root, '.output', `${target[browser]}-mv3`);

/** Builds the extension for one browser; fails with what WXT said. */
export const build = (browser: BrowserName): Promise<void> =>
  runToolQuietly(`Building for ${browser}`, 'wxt', 'build', '-b', target[browser]);
