import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browser-places.ts';
import { findBrowser, needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { openLive } from './live.ts';
import { main } from './run.ts';

const { env, platform } = process;

const { values } = parseArgs({
  options: {
    live: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    browser: { type: 'string' },
  },
});

/** The browser asked for, else the one that is here, else Chromium. */
function wantedBrowser(): BrowserName {
  const asked = values.browser;
  if (asked === 'chromium' || asked === 'firefox') return asked;
  if (asked !== undefined) throw new Error('--browser takes chromium (also for Chrome and Edge) or firefox.');
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

const hasScreen = !env.CI && (platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY));

main(async () => {
  const browser = wantedBrowser();
  if (values.live && !hasScreen)
    throw new Error('The real Gmail wants a screen, and this machine shows none.');
  await needBrowsers([browser]);
  await build(browser);
  if (values.live) {
    process.exitCode = await openLive(browser);
  } else if (values.headless || !hasScreen) {
    const { tour } = await import('./tour.ts');
    await tour(browser);
  } else {
    const { showReplica } = await import('./replica-session.ts');
    await showReplica(browser);
  }
});
