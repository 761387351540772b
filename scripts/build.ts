import { join } from 'node:path';
import type { BrowserName } from '../tests/browser/harness/browsers.ts';
import { root, runToolQuietly } from './run.ts';

const target: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** The folder of the built extension. */
export const builtIn = (browser: BrowserName): string => join(root, '.output', `${target[browser]}-mv3`);

/** Builds the extension for one browser; shows WXT's output if that fails. */
export const build = (browser: BrowserName): Promise<void> =>
  runToolQuietly(`Building for ${browser}`, 'wxt', 'build', '-b', target[browser]);
