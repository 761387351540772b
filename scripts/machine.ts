import process from 'node:process';
import type { BrowserName } from './browser-places.ts';
import { findBrowser } from './browsers.ts';

const { env, platform } = process;

/** Whether a window can be shown to a person here. */
export const hasScreen = !env.CI && (platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY));

/** The browser asked for, else the one that is here, else Chromium. */
export function wantedBrowser(asked: string | undefined): BrowserName {
  if (asked === 'chromium' || asked === 'firefox') return asked;
  if (asked !== undefined) throw new Error('--browser takes chromium (also for Chrome and Edge) or firefox.');
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}
